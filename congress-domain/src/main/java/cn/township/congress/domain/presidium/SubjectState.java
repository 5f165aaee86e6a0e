package cn.township.congress.domain.presidium;

/**
 * Where a subject of an item stands.
 */
public enum SubjectState {

	/** The decision on it is not carried out yet. */
	OPEN,

	/** Moved on as decided. */
	DONE,

	/** Left out, with the reason. */
	LEFT_OUT

}
