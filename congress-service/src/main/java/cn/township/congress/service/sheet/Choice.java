package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * One of a list of labels, with the other words people write for them.
 *
 * @param <E> the value, usually an enum
 */
public final class Choice<E> implements Parser<E> {

	private static final int LISTED = 12;

	private final List<String> labels;

	private final Map<String, E> byWord;

	private Choice(List<String> labels, Map<String, E> byWord) {
		this.labels = labels;
		this.byWord = byWord;
	}

	public static <E> Choice<E> of(Collection<E> values, Function<? super E, String> label) {
		Map<String, E> byWord = new LinkedHashMap<>();
		values.forEach((value) -> byWord.put(key(label.apply(value)), value));
		return new Choice<>(values.stream().<String>map(label).toList(), byWord);
	}

	/** Other words for the same value. */
	public Choice<E> also(E value, String... words) {
		Map<String, E> more = new LinkedHashMap<>(this.byWord);
		for (String word : words) {
			more.put(key(word), value);
		}
		return new Choice<>(this.labels, more);
	}

	/** The official labels, for drop-down lists. */
	public List<String> labels() {
		return this.labels;
	}

	@Override
	public E parse(SheetCell cell, LocalDate today) {
		E value = this.byWord.get(key(cell.text()));
		if (value == null) {
			throw new BadCell("cell.choice", listed());
		}
		return value;
	}

	private String listed() {
		String list = String.join("、", this.labels.subList(0, Math.min(LISTED, this.labels.size())));
		return (this.labels.size() > LISTED) ? list + "…" : list;
	}

	private static String key(String word) {
		return CellText.code(word).toLowerCase(Locale.ROOT);
	}

}
