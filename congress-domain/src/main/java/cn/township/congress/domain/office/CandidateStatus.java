package cn.township.congress.domain.office;

/**
 * Where a nominee stands.
 */
public enum CandidateStatus {

	/** Nominated. */
	NOMINATED,

	/** Does not accept the nomination. */
	WITHDRAWN,

	/** Ranked too low in the pre-election. */
	DROPPED,

	/** On the formal list, or written in and elected. */
	CONFIRMED

}
