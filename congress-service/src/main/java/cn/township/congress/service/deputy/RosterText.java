package cn.township.congress.service.deputy;

import cn.township.congress.service.shared.Bundle;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/** The import's Chinese sentences ({@code roster.properties}). */
final class RosterText {

	private static final Bundle BUNDLE = Bundle.beside(RosterText.class, "roster");

	private RosterText() {
	}

	static String of(String key, @Nullable Object... args) {
		return BUNDLE.text(key, args);
	}

	/** The reason is the text of {@code key}, what to do that of {@code key.do}. */
	static void refuse(ParsedRow<RosterRow> row, Column<?> column, String key, @Nullable Object... args) {
		row.refuse(column, of(key, args), of(key + ".do", args));
	}

}
