package cn.township.congress.service.attachment;

import java.util.Locale;

/** Cleans the names browsers send: no path, no invisible marks, not too long. */
final class FileName {

	private static final int LONGEST = 100;

	private FileName() {
	}

	static String clean(String raw) {
		String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
		StringBuilder out = new StringBuilder();
		name.codePoints().filter((c) -> !isUnwanted(c)).forEach(out::appendCodePoint);
		String plain = out.toString().replaceAll("[:*?\"<>|]", "_").replaceAll("^[.\\s]+|[.\\s]+$", "");
		return shortened(plain);
	}

	/** In lower case, without the dot; empty when there is none. */
	static String extension(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
	}

	private static boolean isUnwanted(int c) {
		int type = Character.getType(c);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
				|| type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
	}

	private static String shortened(String name) {
		if (name.codePointCount(0, name.length()) <= LONGEST) {
			return name;
		}
		String extension = extension(name);
		String tail = (extension.isEmpty() || extension.length() > 5) ? "" : "." + extension;
		return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
	}

}
