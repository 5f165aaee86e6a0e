package cn.township.congress.domain.suggestion;

/**
 * Entries of the timeline (办理经过).
 */
public enum EventKind {

	/** Put forward by the deputy. */
	SUBMITTED,

	/** Given back to be revised. */
	RETURNED,

	/** Revised and put forward again. */
	REVISED,

	/** Not accepted. */
	NOT_ACCEPTED,

	/** Accepted and numbered. */
	ACCEPTED,

	/** Handed over. */
	HANDED_OVER,

	/** The agency took it up. */
	TAKEN_UP,

	/** The agency asked to send it back. */
	SEND_BACK_REQUESTED,

	/** The send-back was refused. */
	SEND_BACK_REFUSED,

	/** The send-back was agreed and another agency took over. */
	REASSIGNED,

	/** The agency spoke with the deputy. */
	CONTACTED,

	/** The agency asked for more time. */
	EXTENSION_REQUESTED,

	/** More time was given. */
	EXTENDED,

	/** More time was refused. */
	EXTENSION_REFUSED,

	/** The agency replied. */
	REPLIED,

	/** The deputy evaluated. */
	EVALUATED,

	/** To be handled again. */
	REHANDLING_REQUIRED,

	/** Concluded. */
	CONCLUDED,

	/** Withdrawn by the deputy. */
	WITHDRAWN,

	/** Written by a deputy, not yet put forward. */
	DRAFTED,

	/** A joint signer agreed to the content. */
	CONFIRMED,

	/** A joint signer did not want to sign. */
	DECLINED,

	/** To be handled together with another. */
	MERGED,

	/** To be handled on its own again. */
	UNMERGED,

	/** An assisting agency gave its opinion. */
	OPINION_GIVEN,

	/** A reply reached one of those who signed. */
	DELIVERED,

	/** A joint signer evaluated. */
	JOINT_EVALUATION,

	/** No feedback came; what was promised is followed all the same. */
	TRACKED,

	/** What came of a promise so far. */
	PROGRESS_REPORTED,

	/** Put under key supervision. */
	KEY_SUPERVISION,

	/** The key supervision ended. */
	KEY_SUPERVISION_ENDED,

	/** Inspected. */
	INSPECTED,

	/** The agency did what an inspection required. */
	INSPECTION_ANSWERED,

	/** An urging letter was sent. */
	URGED

}
