package cn.township.congress.service.database;

/**
 * A logged-in user (the principal of the security context) whose scope the transactions
 * take. Implemented where accounts live, which this package must not know.
 */
public interface ScopedUser {

	Scope scope();

}
