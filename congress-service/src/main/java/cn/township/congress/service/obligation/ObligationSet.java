package cn.township.congress.service.obligation;

import cn.township.congress.domain.rule.DueState;

/**
 * A part of what has to be done; every number on a page is the number of rows of one.
 */
public enum ObligationSet {

	/** Not done yet. */
	OPEN("x.status = 'OPEN'"),

	/** Not done though the last day has passed. */
	OVERDUE("x.status = 'OPEN' AND x.due_on < :today"),

	/** Due today or within fourteen days. */
	SOON("x.status = 'OPEN' AND x.due_on BETWEEN :today AND :today::date + " + DueState.SOON_DAYS),

	/** Done. */
	DONE("x.status = 'DONE'"),

	/** Done after the last day. */
	LATE("x.status = 'DONE' AND x.done_on > x.due_on"),

	/** No longer called for. */
	CANCELLED("x.status = 'CANCELLED'");

	private final String sql;

	ObligationSet(String sql) {
		this.sql = sql;
	}

	String sql() {
		return this.sql;
	}

}
