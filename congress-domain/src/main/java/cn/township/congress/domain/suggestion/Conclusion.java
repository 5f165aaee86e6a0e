package cn.township.congress.domain.suggestion;

/**
 * What became of the reply when the suggestion was concluded.
 */
public enum Conclusion {

	/** The reply was made public. */
	PUBLISHED,

	/** It was not made public; the reason is on record. */
	EXEMPT

}
