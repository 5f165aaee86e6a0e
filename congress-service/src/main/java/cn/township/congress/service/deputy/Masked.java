package cn.township.congress.service.deputy;

import org.jspecify.annotations.Nullable;

/** Personal data with its middle hidden (个人信息保护法第二十八条). */
final class Masked {

	private Masked() {
	}

	/** 138****1234; of a short number only the last two digits. */
	static @Nullable String phone(@Nullable String number) {
		return (number == null) ? null : (number.length() >= 11) ? hide(number, 3, 4) : hide(number, 0, 2);
	}

	/** The area of first issue and the last character. */
	static @Nullable String idNumber(@Nullable String number) {
		return (number == null) ? null : hide(number, 3, 1);
	}

	private static String hide(String text, int first, int last) {
		int hidden = Math.max(0, text.length() - first - last);
		return text.substring(0, Math.min(first, text.length())) + "*".repeat(hidden)
				+ text.substring(Math.min(text.length(), first + hidden));
	}

}
