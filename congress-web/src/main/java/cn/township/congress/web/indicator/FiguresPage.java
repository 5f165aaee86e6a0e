package cn.township.congress.web.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as they are read, all texts and links ready, so that the templates only write.
 */
final class FiguresPage {

	private FiguresPage() {
	}

	/** Indicators about the same. */
	record Group(String label, List<Line> lines) {
	}

	/**
	 * An indicator.
	 *
	 * @param key its constant
	 * @param definition how it is counted
	 */
	record Line(String key, String label, String definition, Value value) {
	}

	/**
	 * 18件, or 78.3%（18/23）.
	 *
	 * @param percent the rate; nothing for a count
	 * @param whole the lower number of a rate
	 * @param unit 件 or 天, after a count
	 */
	record Value(@Nullable String percent, Number part, @Nullable Number whole, String unit) {
	}

	/**
	 * @param href its rows, nothing where there are none
	 */
	record Number(int count, @Nullable String href) {
	}

	/**
	 * A column of a table.
	 *
	 * @param href sorts by it, nothing where it cannot be sorted by
	 * @param sorted ascending, descending, or nothing
	 */
	record Head(String key, String label, String definition, @Nullable String href, @Nullable String sorted) {
	}

	/**
	 * A township, category, agency or district.
	 *
	 * @param note township or term
	 * @param href its own page
	 */
	record Row(String name, @Nullable String note, @Nullable String href, List<Value> values) {
	}

	/** A table of rows with their sum. */
	record Table(List<Head> heads, List<Row> rows, @Nullable Row sum) {
	}

	/** A deputy and what was put forward. */
	record Deputy(String name, String href, String unit, String district, boolean suspended, Number led, Number signed,
			int satisfied) {
	}

	/** The categories against the agencies. */
	record Cross(List<String> agencies, List<CrossRow> rows) {
	}

	/** A category, or the sum. */
	record CrossRow(String name, List<Number> numbers, Number sum) {
	}

}
