package cn.township.congress.service.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Strokes of Han characters (笔画), for lists in the order of surname strokes (以姓氏笔画为序).
 * What is not known comes last and can be ordered by hand.
 */
public final class Strokes {

	/** For characters the table does not know. */
	public static final int UNKNOWN = 99;

	private static final Map<Integer, Integer> COUNTS = read();

	/** By the strokes of one character after the other; a shorter name first. */
	public static final Comparator<String> ORDER = Strokes::compare;

	private Strokes() {
	}

	/** Strokes of the first character of the surname. */
	public static int ofSurname(String name) {
		return name.isBlank() ? UNKNOWN : of(name.strip().codePointAt(0));
	}

	private static int of(int character) {
		return COUNTS.getOrDefault(character, UNKNOWN);
	}

	private static int compare(String one, String other) {
		int[] first = one.codePoints().toArray();
		int[] second = other.codePoints().toArray();
		for (int i = 0; i < Math.min(first.length, second.length); i++) {
			int order = Integer.compare(of(first[i]), of(second[i]));
			if (order == 0) {
				order = Integer.compare(first[i], second[i]);
			}
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(first.length, second.length);
	}

	private static Map<Integer, Integer> read() {
		Map<Integer, Integer> counts = new HashMap<>(32_768);
		InputStream table = Objects.requireNonNull(Strokes.class.getResourceAsStream("strokes.txt"));
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.startsWith("#")).forEach((line) -> {
				int gap = line.indexOf(' ');
				int strokes = Integer.parseInt(line.substring(0, gap));
				line.substring(gap + 1).codePoints().forEach((character) -> counts.put(character, strokes));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Map.copyOf(counts);
	}

}
