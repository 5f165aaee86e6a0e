package cn.township.congress.domain.deputy;

/**
 * Whether a deputy attended a session (代表法第十三条).
 */
public enum Attendance {

	/** Attended. */
	PRESENT,

	/** Asked for leave and got it. */
	ON_LEAVE,

	/** Did not attend, without leave. */
	ABSENT

}
