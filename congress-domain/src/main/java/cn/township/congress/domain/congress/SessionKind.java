package cn.township.congress.domain.congress;

/**
 * Why a session was convened.
 */
public enum SessionKind {

	/** A regular session (例会), generally two a year (地方组织法第十四条). */
	REGULAR,

	/** Called for one matter by the presidium or one fifth of the deputies (临时会议). */
	EXTRAORDINARY

}
