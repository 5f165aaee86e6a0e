package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What a table looks like and what one of its rows means. Declared once per table as a
 * constant; reads uploads and makes the template.
 *
 * @param <T> what a row means
 */
public final class RowSpec<T> {

	private final String title;

	private final List<Column<?>> columns;

	private final Function<RowValues, T> maker;

	private final List<Consumer<ParsedRow<T>>> rowChecks;

	private final List<Consumer<List<ParsedRow<T>>>> sheetChecks;

	private RowSpec(String title, List<Column<?>> columns, Function<RowValues, T> maker,
			List<Consumer<ParsedRow<T>>> rowChecks, List<Consumer<List<ParsedRow<T>>>> sheetChecks) {
		this.title = title;
		this.columns = columns;
		this.maker = maker;
		this.rowChecks = rowChecks;
		this.sheetChecks = sheetChecks;
	}

	/**
	 * @param title title of the template
	 * @param maker makes the value of a row whose cells are all in order
	 */
	public static <T> RowSpec<T> of(String title, Function<RowValues, T> maker, Column<?>... columns) {
		return new RowSpec<>(title, List.of(columns), maker, List.of(), List.of());
	}

	/** Adds a check of the fields of one row together; runs on rows without an error. */
	public RowSpec<T> check(Consumer<ParsedRow<T>> check) {
		return new RowSpec<>(this.title, this.columns, this.maker, with(this.rowChecks, check), this.sheetChecks);
	}

	/** Adds a check of all rows together; it is given the rows that have a value. */
	public RowSpec<T> checkAll(Consumer<List<ParsedRow<T>>> check) {
		return new RowSpec<>(this.title, this.columns, this.maker, this.rowChecks, with(this.sheetChecks, check));
	}

	/** No two rows may have the same key; a null key is not compared. */
	public RowSpec<T> unique(Column<?> column, Function<T, @Nullable Object> key) {
		return checkAll(new UniqueCheck<>(column, key));
	}

	public ParsedSheet<T> parse(Sheet sheet, LocalDate today) {
		return new SheetParse<>(this, sheet, today).run();
	}

	public ParsedSheet<T> read(String filename, byte[] bytes, LocalDate today) {
		return parse(SheetReader.read(filename, bytes, this), today);
	}

	public String title() {
		return this.title;
	}

	public List<Column<?>> columns() {
		return this.columns;
	}

	/** All names and aliases. */
	public List<String> headings() {
		return this.columns.stream().flatMap((column) -> column.headings().stream()).toList();
	}

	T make(RowValues values) {
		return this.maker.apply(values);
	}

	void checkAlone(ParsedRow<T> row) {
		this.rowChecks.forEach((check) -> check.accept(row));
	}

	void checkTogether(List<ParsedRow<T>> rows) {
		List<ParsedRow<T>> readable = rows.stream().filter(ParsedRow::isReadable).toList();
		this.sheetChecks.forEach((check) -> check.accept(readable));
	}

	private static <C> List<C> with(List<C> list, C more) {
		List<C> all = new ArrayList<>(list);
		all.add(more);
		return List.copyOf(all);
	}

}
