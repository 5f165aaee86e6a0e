package cn.township.congress.service.sheet;

/** Column widths without a font: a Chinese character is twice as wide as a letter. */
final class TextWidth {

	private static final int NARROWEST = 6;

	private static final int WIDEST = 50;

	private TextWidth() {
	}

	/** Width in letters of the longest line. */
	static int of(String text) {
		return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
	}

	/** How many lines the text takes in the widest column there is. */
	static int lines(String text) {
		return text.lines().mapToInt((line) -> 1 + Math.max(0, ofLine(line) - 1) / (WIDEST - 2)).sum();
	}

	/** In POI's unit, with room at both sides and within bounds. */
	static int units(int letters) {
		return Math.min(WIDEST, Math.max(NARROWEST, letters + 3)) * 256;
	}

	private static int ofLine(String line) {
		return line.codePoints().map((c) -> (c < 0x2000) ? 1 : 2).sum();
	}

}
