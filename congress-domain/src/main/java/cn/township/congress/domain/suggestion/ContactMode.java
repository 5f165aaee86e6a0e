package cn.township.congress.domain.suggestion;

/**
 * How the agency spoke with the deputy before replying (代表法第五十一条).
 */
public enum ContactMode {

	/** 走访. */
	VISIT,

	/** 座谈. */
	MEETING,

	/** 电话. */
	PHONE,

	/** 函件. */
	LETTER

}
