package cn.township.congress.domain.suggestion;

/**
 * What became of a promise.
 */
public enum CommitmentStatus {

	/** To be done. */
	OPEN,

	/** Done; a reply of class A said so. */
	KEPT,

	/** Not done; another reply said why, or promised something else. */
	GIVEN_UP

}
