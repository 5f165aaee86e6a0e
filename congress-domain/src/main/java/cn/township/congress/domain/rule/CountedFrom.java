package cn.township.congress.domain.rule;

/**
 * The day from which the months of a reply are counted.
 */
public enum CountedFrom {

	/** The day the presidium handed the suggestion over, as the law has it. */
	HANDOVER("交办"),

	/** The day the session closed, as some provinces have it for townships. */
	SESSION_CLOSE("会议闭会");

	private final String words;

	CountedFrom(String words) {
		this.words = words;
	}

	/** The words between the date and 起 in a sentence. */
	String words() {
		return this.words;
	}

}
