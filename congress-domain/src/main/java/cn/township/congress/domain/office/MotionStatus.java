package cn.township.congress.domain.office;

/**
 * Where a resignation or a motion of removal stands.
 */
public enum MotionStatus {

	/** Handed in, not decided. */
	SUBMITTED,

	/** The congress accepted the resignation, or removed the holder. */
	ACCEPTED,

	/** The congress did not; the holder stays in office. */
	REJECTED,

	/** Taken back before the vote. */
	WITHDRAWN

}
