package cn.township.congress.service.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All a template of one paper may ask for.
 *
 * @param texts filled once
 * @param rows lists
 */
public record PaperFields(List<PaperField> texts, List<PaperRows> rows) {

	/** Stands where nothing is known yet, to be filled in by hand. */
	static final String BLANK = "______";

	/** Stands for a place that stays empty, without a line to write on. */
	public static final String EMPTY = "\u0000";

	public PaperFields {
		texts = List.copyOf(texts);
		rows = List.copyOf(rows);
	}

	/** These and more. */
	public PaperFields and(PaperFields more) {
		List<PaperField> allTexts = new ArrayList<>(this.texts);
		allTexts.addAll(more.texts);
		List<PaperRows> allRows = new ArrayList<>(this.rows);
		allRows.addAll(more.rows);
		return new PaperFields(allTexts, allRows);
	}

	/** What a filled template looks like, with invented data. */
	public Map<String, Object> samples() {
		return samples(this.texts, this.rows, 0);
	}

	/** Names of all lists, nested ones included. */
	List<String> lists() {
		List<String> names = new ArrayList<>();
		collect(this.rows, names);
		return names;
	}

	/**
	 * What the engine gets: every field there is, blanks where the data have nothing, and
	 * within each row what stands outside it.
	 */
	Map<String, Object> complete(Map<String, ?> data) {
		Map<String, Object> all = new HashMap<>();
		this.texts.forEach((field) -> all.put(field.name(), text(data.get(field.name()), BLANK)));
		this.rows.forEach((list) -> all.put(list.name(), completeRows(list, data.get(list.name()), all)));
		return all;
	}

	Optional<PaperRows> list(String name) {
		return find(this.rows, name);
	}

	private static List<Map<String, Object>> completeRows(PaperRows list, @Nullable Object data,
			Map<String, Object> outside) {
		List<Map<String, Object>> complete = new ArrayList<>();
		if (data instanceof List<?> given) {
			for (Object one : given) {
				Map<?, ?> row = (Map<?, ?>) one;
				Map<String, Object> filled = new HashMap<>(outside);
				list.fields().forEach((field) -> filled.put(field.name(), text(row.get(field.name()), "")));
				list.rows()
					.forEach((nested) -> filled.put(nested.name(),
							completeRows(nested, row.get(nested.name()), filled)));
				complete.add(filled);
			}
		}
		return complete;
	}

	/** Without what no XML may contain. */
	private static String text(@Nullable Object value, String otherwise) {
		if (value == null || value.toString().isBlank()) {
			return otherwise;
		}
		StringBuilder clean = new StringBuilder();
		value.toString()
			.codePoints()
			.filter((c) -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\n'
					|| c == '\t')
			.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	private static Map<String, Object> samples(List<PaperField> texts, List<PaperRows> rows, int number) {
		Map<String, Object> samples = new HashMap<>();
		texts.forEach((field) -> samples.put(field.name(), field.sample(number)));
		for (PaperRows list : rows) {
			List<Map<String, Object>> lines = new ArrayList<>();
			for (int i = 0; i < list.samples(); i++) {
				lines.add(samples(list.fields(), list.rows(), i));
			}
			samples.put(list.name(), lines);
		}
		return samples;
	}

	private static void collect(List<PaperRows> rows, List<String> names) {
		for (PaperRows list : rows) {
			names.add(list.name());
			collect(list.rows(), names);
		}
	}

	private static Optional<PaperRows> find(List<PaperRows> rows, String name) {
		for (PaperRows list : rows) {
			if (list.name().equals(name)) {
				return Optional.of(list);
			}
			Optional<PaperRows> nested = find(list.rows(), name);
			if (nested.isPresent()) {
				return nested;
			}
		}
		return Optional.empty();
	}

}
