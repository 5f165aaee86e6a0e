package cn.township.congress.service.sheet;

import cn.township.congress.service.shared.Bundle;
import org.jspecify.annotations.Nullable;

/** The engine's Chinese sentences ({@code sheet.properties}). */
final class SheetText {

	private static final Bundle BUNDLE = Bundle.beside(SheetText.class, "sheet");

	private SheetText() {
	}

	static String of(String key, @Nullable Object... args) {
		return BUNDLE.text(key, args);
	}

}
