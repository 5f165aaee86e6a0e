package cn.township.congress.service.suggestion;

/**
 * What is due when a clock of a suggestion ends.
 */
public enum ClockKind {

	/** The presidium's hand-over. */
	HAND_OVER,

	/** The first reply. */
	REPLY,

	/** The reply after another handling. */
	REHANDLING,

	/** What was promised. */
	PROMISE,

	/** The deputy's evaluation. */
	EVALUATION,

	/** The hand-over to another agency. */
	REASSIGNMENT,

	/** The agency's wish to send it back. */
	SEND_BACK,

	/** An assisting agency's opinion. */
	OPINION,

	/** What an inspection required. */
	INSPECTION,

	/** The answer to an urging letter. */
	URGING

}
