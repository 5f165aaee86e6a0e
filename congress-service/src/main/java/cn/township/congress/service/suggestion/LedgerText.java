package cn.township.congress.service.suggestion;

import cn.township.congress.service.shared.Bundle;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/** The ledger import's Chinese sentences ({@code ledger.properties}). */
final class LedgerText {

	private static final Bundle BUNDLE = Bundle.beside(LedgerText.class, "ledger");

	private LedgerText() {
	}

	static String of(String key, @Nullable Object... args) {
		return BUNDLE.text(key, args);
	}

	/** The reason is the text of {@code key}, what to do that of {@code key.do}. */
	static void refuse(ParsedRow<RowValues> row, Column<?> column, String key, @Nullable Object... args) {
		row.refuse(column, of(key, args), of(key + ".do", args));
	}

}
