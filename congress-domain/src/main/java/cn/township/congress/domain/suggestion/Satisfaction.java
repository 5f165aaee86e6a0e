package cn.township.congress.domain.suggestion;

/**
 * The deputy's verdict on attitude or result.
 */
public enum Satisfaction {

	/** 满意. */
	SATISFIED,

	/** 基本满意. */
	BASICALLY_SATISFIED,

	/** 不满意. */
	DISSATISFIED

}
