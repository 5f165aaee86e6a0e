package cn.township.congress.domain.suggestion;

/**
 * How a reply reached one of those who signed.
 */
public enum DeliveryMode {

	/** Handed over (当面送达). */
	IN_PERSON,

	/** Sent on paper (邮寄或者转送). */
	LETTER,

	/** Read on line by the deputy (网上查阅). */
	ONLINE,

	/** Through the lead deputy, who agreed to it (由领衔代表转告). */
	THROUGH_LEAD

}
