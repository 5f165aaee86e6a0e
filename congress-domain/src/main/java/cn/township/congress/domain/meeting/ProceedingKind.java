package cn.township.congress.domain.meeting;

/**
 * A line of the timeline of a session or meeting.
 */
public enum ProceedingKind {

	/** Planned or drafted. */
	PLANNED,

	/** The presidium decided to convene it, or the chair called it. */
	CONVENED,

	/** The notice went out. */
	NOTIFIED,

	/** Moved to another day, hour or place. */
	MOVED,

	/** The preparatory meeting opened. */
	PREPARED,

	/** It opened, or the roll was called. */
	OPENED,

	/** Too few were present. */
	INQUORATE,

	/** The agenda was adopted. */
	AGENDA_SET,

	/** Something was decided. */
	DECIDED,

	/** It closed. */
	CLOSED,

	/** The record was signed. */
	SIGNED,

	/** The archive is complete. */
	ARCHIVED,

	/** Called off. */
	CANCELLED

}
