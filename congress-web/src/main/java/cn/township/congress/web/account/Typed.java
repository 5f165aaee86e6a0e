package cn.township.congress.web.account;

import org.jspecify.annotations.Nullable;

/**
 * Text fields as they come in.
 */
final class Typed {

	private Typed() {
	}

	static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed;
	}

	/** Nothing, where it is not a number of at most nine digits. */
	static @Nullable Integer number(@Nullable String typed) {
		return text(typed).strip().matches("[0-9]{1,9}") ? Integer.valueOf(text(typed).strip()) : null;
	}

}
