package cn.township.congress.domain.inquiry;

/**
 * How the presidium has an interpellation answered (地方组织法第二十四条).
 */
public enum AnswerMode {

	/** By the head in person at a meeting of the presidium. */
	ORAL_PRESIDIUM,

	/** By the head in person at a plenary. */
	ORAL_PLENARY,

	/** In writing, signed by the head. */
	WRITTEN;

	public boolean isOral() {
		return this != WRITTEN;
	}

}
