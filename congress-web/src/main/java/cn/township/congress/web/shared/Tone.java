package cn.township.congress.web.shared;

import java.util.Locale;

/**
 * How a badge looks: each tone has its own colour and its own shape.
 */
public enum Tone {

	/** Overdue or refused: a red triangle. */
	DANGER,
	/** Due soon: an amber diamond. */
	WARN,
	/** Going on: a blue circle. */
	INFO,
	/** Done: a green tick. */
	OK,
	/** Nothing to do: a grey ring. */
	MUTE;

	/** The class in theme.css. */
	public String css() {
		return name().toLowerCase(Locale.ROOT);
	}

}
