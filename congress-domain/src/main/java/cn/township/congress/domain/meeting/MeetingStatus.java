package cn.township.congress.domain.meeting;

/**
 * Where a meeting stands.
 */
public enum MeetingStatus {

	/** Being prepared. */
	DRAFT,

	/** Called for a day. */
	SCHEDULED,

	/** The notice has gone out. */
	NOTIFIED,

	/** The roll was called and enough were present. */
	HELD,

	/** The roll was called and too few were present: nothing could be decided. */
	INQUORATE,

	/** Called off. */
	CANCELLED;

	/** Whether it is still to take place. */
	public boolean isAhead() {
		return this == DRAFT || this == SCHEDULED || this == NOTIFIED;
	}

}
