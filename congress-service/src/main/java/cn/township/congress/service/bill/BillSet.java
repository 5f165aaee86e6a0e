package cn.township.congress.service.bill;

/**
 * A part of the bills; every number on a page is the number of rows of one.
 */
public enum BillSet {

	/** All. */
	ALL("true"),

	/** Not yet put forward. */
	SIGNING("b.status IN ('DRAFT', 'SIGNING')"),

	/** Put forward; all that have a number. */
	RECEIVED("b.serial_no IS NOT NULL"),

	/** Wait for the presidium. */
	SUBMITTED("b.status = 'SUBMITTED'"),

	/** On the agenda and not voted on. */
	LISTED("b.status IN ('LISTED', 'DELIBERATING')"),

	/** Passed, however far they have come since. */
	PASSED("b.status IN ('VOTED_PASSED', 'IMPLEMENTING', 'REPORTED', 'CLOSED')"),

	/** Not passed. */
	REJECTED("b.status = 'VOTED_REJECTED'"),

	/** Handled as suggestions. */
	CONVERTED("b.status = 'CONVERTED'"),

	/** Given back to the proposers. */
	RETURNED("b.status IN ('NOT_LISTED', 'RETURNED')"),

	/** Withdrawn. */
	WITHDRAWN("b.status = 'WITHDRAWN'");

	private final String sql;

	BillSet(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
