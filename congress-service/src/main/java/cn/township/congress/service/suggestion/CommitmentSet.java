package cn.township.congress.service.suggestion;

/**
 * Promised matters (承诺事项) as they are filtered; the label is in messages.properties.
 */
public enum CommitmentSet {

	/** Still to be kept. */
	OPEN("c.status = 'OPEN'"),

	/** Still to be kept, and the day has passed. */
	LATE("c.status = 'OPEN' AND c.promised_on < :today"),

	/** Kept. */
	KEPT("c.status = 'KEPT'"),

	/** Answered for a second time without having been kept. */
	GIVEN_UP("c.status = 'GIVEN_UP'"),

	/** All of them. */
	ALL("true");

	private final String sql;

	CommitmentSet(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
