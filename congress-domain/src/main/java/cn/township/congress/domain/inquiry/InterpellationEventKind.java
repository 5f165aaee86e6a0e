package cn.township.congress.domain.inquiry;

/**
 * A line of the timeline of an interpellation.
 */
public enum InterpellationEventKind {

	/** Written. */
	DRAFTED,

	/** A deputy joined. */
	SIGNED,

	/** A signature was struck before the submission. */
	UNSIGNED,

	/** Put forward. */
	SUBMITTED,

	/** The office proposed how it is to be answered. */
	MODE_PROPOSED,

	/** The presidium decided how it is answered. */
	ACCEPTED,

	/** Answered. */
	ANSWERED,

	/** The proposers were asked how they like the answer. */
	ASKED,

	/** Withdrawn. */
	WITHDRAWN,

	/** Closed. */
	CLOSED

}
