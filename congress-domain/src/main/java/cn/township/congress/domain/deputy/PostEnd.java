package cn.township.congress.domain.deputy;

/**
 * How a post ended.
 */
public enum PostEnd {

	/** The congress accepted the resignation (地方组织法第三十二条). */
	RESIGNED,

	/** The congress removed the holder (地方组织法第三十一条). */
	REMOVED,

	/** Ended with the mandate (选举法第五十四条、第五十六条). */
	MANDATE_ENDED,

	/** Ended with the term. */
	TERM_ENDED

}
