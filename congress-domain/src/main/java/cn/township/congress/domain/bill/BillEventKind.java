package cn.township.congress.domain.bill;

/**
 * A line of the timeline of a bill.
 */
public enum BillEventKind {

	/** Written. */
	DRAFTED,

	/** The text was changed before anybody but the lead had signed. */
	REVISED,

	/** Opened for signing. */
	SIGNING,

	/** A deputy joined. */
	SIGNED,

	/** A signature was struck before the submission. */
	UNSIGNED,

	/** Put forward. */
	SUBMITTED,

	/** A committee gave its opinion. */
	EXAMINED,

	/** The presidium listed it. */
	LISTED,

	/** The presidium did not list it. */
	NOT_LISTED,

	/** Handled as a suggestion. */
	CONVERTED,

	/** Given back to the proposers. */
	RETURNED,

	/** One of the proposers withdrew, the bill stays. */
	SIGNER_WITHDRAWN,

	/** The proposers withdrew it. */
	WITHDRAWN,

	/** Deliberated. */
	DELIBERATED,

	/** Passed. */
	PASSED,

	/** Not passed. */
	REJECTED,

	/** Handed to the government to be carried out. */
	IMPLEMENTING,

	/** The government reported to the presidium. */
	PROGRESS,

	/** The government reported to the congress. */
	REPORTED,

	/** Closed. */
	CLOSED

}
