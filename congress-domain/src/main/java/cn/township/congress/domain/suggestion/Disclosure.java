package cn.township.congress.domain.suggestion;

/**
 * How far the deputies agree that their suggestion is made public.
 */
public enum Disclosure {

	/** Text, reply and evaluation (全文公开). */
	FULL,

	/** Title, agency and evaluation only (只公开标题). */
	TITLE,

	/** Nothing (不公开). */
	NONE

}
