package cn.township.congress.service.deputy;

/**
 * What is shown to nobody unasked (个人信息保护法第二十八条).
 */
public enum PersonalField {

	/** 联系电话. */
	PHONE,

	/** 身份证号. */
	ID_NUMBER,

	/** 住址. */
	ADDRESS

}
