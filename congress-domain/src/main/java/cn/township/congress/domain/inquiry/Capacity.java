package cn.township.congress.domain.inquiry;

/**
 * In what capacity somebody answers for the government.
 */
public enum Capacity {

	/** The head of the township. */
	HEAD,

	/** In charge of the government while there is no head. */
	ACTING_HEAD,

	/** Anybody else; may explain, not answer. */
	OTHER;

	/** Whether one may answer an interpellation (地方组织法第二十四条). */
	public boolean mayAnswer() {
		return this != OTHER;
	}

}
