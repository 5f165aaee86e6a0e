package cn.township.congress.service.account;

/**
 * How an account stands, for the administrator's list.
 */
public enum AccountState {

	/** Its holder has not used the one-time code yet. */
	WAITING("password_hash IS NULL AND disabled_at IS NULL"),

	/** Can log in. */
	ACTIVE("password_hash IS NOT NULL AND disabled_at IS NULL AND (locked_until IS NULL OR locked_until <= now())"),

	/** Rests after wrong passwords. */
	LOCKED("disabled_at IS NULL AND locked_until > now()"),

	/** Closed by an administrator. */
	DISABLED("disabled_at IS NOT NULL");

	private final String condition;

	AccountState(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
