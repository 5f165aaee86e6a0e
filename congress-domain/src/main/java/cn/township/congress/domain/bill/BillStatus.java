package cn.township.congress.domain.bill;

/**
 * How far a bill has come.
 */
public enum BillStatus {

	/** Being written. */
	DRAFT,

	/** Deputies are signing. */
	SIGNING,

	/** Put forward; waits for the presidium. */
	SUBMITTED,

	/** On the agenda of the session by decision of the presidium. */
	LISTED,

	/** The presidium decided not to list it. */
	NOT_LISTED,

	/** Handled as a suggestion. */
	CONVERTED,

	/** Given back to the proposers. */
	RETURNED,

	/** Withdrawn by the proposers. */
	WITHDRAWN,

	/** Deliberated; the vote is ahead. */
	DELIBERATING,

	/** Passed with more than half of all deputies. */
	VOTED_PASSED,

	/** Not passed. */
	VOTED_REJECTED,

	/** The government carries it out. */
	IMPLEMENTING,

	/** The congress has heard what came of it. */
	REPORTED,

	/** Nothing is left to be done. */
	CLOSED;

	/** Whether the text and the signers may still change. */
	public boolean isOpen() {
		return this == DRAFT || this == SIGNING;
	}

	/** Whether it is on the agenda and not voted on. */
	public boolean isBeforeCongress() {
		return this == LISTED || this == DELIBERATING;
	}

	/** Whether nothing more happens to it. */
	public boolean isFinal() {
		return switch (this) {
			case CONVERTED, RETURNED, WITHDRAWN, VOTED_REJECTED, CLOSED -> true;
			default -> false;
		};
	}

}
