package cn.township.congress.domain.deputy;

/**
 * Sex as the register of deputies has it.
 */
public enum Sex {

	/** 男. */
	MALE,

	/** 女. */
	FEMALE

}
