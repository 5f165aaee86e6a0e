package cn.township.congress.domain.office;

/**
 * How a tenure ended.
 */
public enum TenureEnd {

	/** The congress accepted the resignation (地方组织法第三十二条). */
	RESIGNED,

	/** The congress removed the holder (地方组织法第三十一条). */
	REMOVED,

	/** Ended with the mandate (选举法第五十四条、第五十六条). */
	MANDATE_ENDED,

	/** Ended with the term. */
	TERM_ENDED,

	/** Others were elected in their place, as a presidium at each session (地方组织法第十九条). */
	REPLACED;

	/** Whether a meeting decides it; the other ends come by themselves. */
	public boolean isDecided() {
		return this == RESIGNED || this == REMOVED || this == REPLACED;
	}

}
