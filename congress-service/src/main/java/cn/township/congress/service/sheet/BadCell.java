package cn.township.congress.service.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A parser refuses a value: the reason is the text of {@code key}, what to do is the text
 * of {@code key.do}.
 */
final class BadCell extends RuntimeException {

	private final String remedy;

	BadCell(String key, @Nullable Object... args) {
		super(SheetText.of(key, args), null, false, false);
		this.remedy = SheetText.of(key + ".do", args);
	}

	String reason() {
		return String.valueOf(getMessage());
	}

	String remedy() {
		return this.remedy;
	}

}
