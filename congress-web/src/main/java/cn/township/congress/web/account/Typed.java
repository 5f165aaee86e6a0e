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

}
