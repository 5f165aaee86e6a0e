package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column declared once: for reading, for the template and for messages. Immutable; each
 * method returns a changed copy.
 *
 * @param <V> the value of its cells
 */
public final class Column<V> {

	private final String name;

	private final Parser<V> parser;

	private final List<String> aliases;

	private final boolean required;

	private final boolean stored;

	private final String hint;

	private final String example;

	/** All headings as they are compared. */
	private final Set<String> plain;

	private Column(String name, Parser<V> parser, List<String> aliases, boolean required, boolean stored, String hint,
			String example) {
		this.name = name;
		this.parser = parser;
		this.aliases = aliases;
		this.required = required;
		this.stored = stored;
		this.hint = hint;
		this.example = example;
		this.plain = headings().stream().map(CellText::heading).collect(Collectors.toUnmodifiableSet());
	}

	public static <V> Column<V> of(String name, Parser<V> parser) {
		return new Column<>(name, parser, List.of(), false, false, "", "");
	}

	/** How a text that is stored would read from a sheet, for comparing. */
	public static String read(String stored) {
		return SheetCell.text(stored).text();
	}

	/** Other headings for the same column. */
	public Column<V> alias(String... more) {
		List<String> all = new ArrayList<>(this.aliases);
		all.addAll(List.of(more));
		return new Column<>(this.name, this.parser, List.copyOf(all), this.required, this.stored, this.hint,
				this.example);
	}

	public Column<V> required() {
		return new Column<>(this.name, this.parser, this.aliases, true, this.stored, this.hint, this.example);
	}

	/** Long digits: the template formats the column as text. */
	public Column<V> asText() {
		return new Column<>(this.name, this.parser, this.aliases, this.required, true, this.hint, this.example);
	}

	/** How to fill it, shown as a comment on the template's heading. */
	public Column<V> hint(String text) {
		return new Column<>(this.name, this.parser, this.aliases, this.required, this.stored, text, this.example);
	}

	/** Value of the template's example row. */
	public Column<V> example(String text) {
		return new Column<>(this.name, this.parser, this.aliases, this.required, this.stored, this.hint, text);
	}

	public String name() {
		return this.name;
	}

	public String hint() {
		return this.hint;
	}

	public String example() {
		return this.example;
	}

	public boolean isRequired() {
		return this.required;
	}

	boolean isText() {
		return this.stored;
	}

	Parser<V> parser() {
		return this.parser;
	}

	List<String> choices() {
		return (this.parser instanceof Choice<?> choice) ? choice.labels() : List.of();
	}

	List<String> headings() {
		return Stream.concat(Stream.of(this.name), this.aliases.stream()).toList();
	}

	boolean isCalled(String heading) {
		return this.plain.contains(CellText.heading(heading));
	}

	@Override
	public String toString() {
		return this.name;
	}

}
