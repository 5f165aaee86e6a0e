package cn.township.congress.domain.office;

/**
 * How an oath is taken.
 */
public enum OathForm {

	/** Everybody alone (单独宣誓). */
	SINGLE,

	/** Together after somebody who leads (集体宣誓). */
	GROUP

}
