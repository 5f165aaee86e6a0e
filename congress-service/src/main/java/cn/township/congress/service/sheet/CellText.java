package cn.township.congress.service.sheet;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tidies what people type. Unlike Unicode's NFKC it touches only spaces, invisible marks
 * and full-width ASCII, so that rare and compatibility characters in names (䶮, 﨑, 𠮷)
 * survive.
 */
final class CellText {

	private static final Pattern NOTE = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]$");

	private static final Pattern COLON = Pattern.compile("[::]$");

	private CellText() {
	}

	/**
	 * For every cell: trimmed, invisible marks gone, full-width letters and digits plain.
	 */
	static String tidy(String raw) {
		StringBuilder out = new StringBuilder(raw.length());
		raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach((c) -> appendTidy(out, c));
		return out.toString().strip();
	}

	/** For codes, dates and numbers: full-width punctuation is made plain too. */
	static String code(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().map(CellText::halfWidth).filter((c) -> !isSpace(c)).forEach(out::appendCodePoint);
		return out.toString();
	}

	/** For comparing headings: no blanks, no marks of obligation, no note in brackets. */
	static String heading(String text) {
		String plain = code(tidy(text)).toLowerCase(Locale.ROOT).replace("*", "");
		String bare = COLON.matcher(NOTE.matcher(plain).replaceAll("")).replaceAll("");
		return bare.isEmpty() ? plain : bare;
	}

	static String withoutSpaces(String text) {
		StringBuilder out = new StringBuilder(text.length());
		text.codePoints().filter((c) -> !isSpace(c)).forEach(out::appendCodePoint);
		return out.toString();
	}

	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static void appendTidy(StringBuilder out, int c) {
		if (c == '\n' || c == '\t') {
			out.append((char) c);
		}
		else if (isSpace(c)) {
			out.append(' ');
		}
		else if (!isInvisible(c)) {
			out.appendCodePoint(isFullWidthLetterOrDigit(c) ? halfWidth(c) : c);
		}
	}

	private static boolean isFullWidthLetterOrDigit(int c) {
		return c >= 0xFF01 && c <= 0xFF5E && Character.isLetterOrDigit(c);
	}

	private static int halfWidth(int c) {
		if (c >= 0xFF01 && c <= 0xFF5E) {
			return c - 0xFEE0;
		}
		return switch (c) {
			case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
			case 0x3002 -> '.';
			default -> c;
		};
	}

	private static boolean isSpace(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** Control and direction marks; the joiner of emoji sequences (U+200D) stays. */
	private static boolean isInvisible(int c) {
		return Character.isISOControl(c) || c == 0x200B || c == 0x200E || c == 0x200F || c == 0xFEFF || c == 0x2060
				|| (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || isLoneSurrogate(c);
	}

	private static boolean isLoneSurrogate(int c) {
		return c >= 0xD800 && c <= 0xDFFF;
	}

}
