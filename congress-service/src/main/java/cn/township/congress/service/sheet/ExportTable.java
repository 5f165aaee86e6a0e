package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What an exported list looks like. Immutable; each method returns a changed copy.
 *
 * @param <R> a row, usually a query's record
 */
public final class ExportTable<R> {

	private final String title;

	private final String subtitle;

	private final List<ExportColumn<R>> columns;

	/** How a column's values are stored in the workbook. */
	enum Kind {

		/** Text, never a formula. */
		TEXT,
		/** A real date. */
		DATE,
		/** A number one can sum. */
		NUMBER,
		/** A share of one, shown in per cent. */
		PERCENT

	}

	record ExportColumn<R>(String name, Kind kind, Function<? super R, ? extends @Nullable Object> value) {

	}

	private ExportTable(String title, String subtitle, List<ExportColumn<R>> columns) {
		this.title = title;
		this.subtitle = subtitle;
		this.columns = columns;
	}

	public static <R> ExportTable<R> titled(String title) {
		return new ExportTable<>(title, "", List.of());
	}

	/** A line under the title: unit, filter, day of export. */
	public ExportTable<R> subtitle(String text) {
		return new ExportTable<>(this.title, text, this.columns);
	}

	public ExportTable<R> text(String name, Function<? super R, ? extends @Nullable Object> value) {
		return with(new ExportColumn<>(name, Kind.TEXT, value));
	}

	public ExportTable<R> date(String name, Function<? super R, ? extends @Nullable LocalDate> value) {
		return with(new ExportColumn<>(name, Kind.DATE, value));
	}

	public ExportTable<R> number(String name, Function<? super R, ? extends @Nullable Number> value) {
		return with(new ExportColumn<>(name, Kind.NUMBER, value));
	}

	/**
	 * @param value a share of one, such as 0.875
	 */
	public ExportTable<R> percent(String name, Function<? super R, ? extends @Nullable Number> value) {
		return with(new ExportColumn<>(name, Kind.PERCENT, value));
	}

	String title() {
		return this.title;
	}

	String subtitle() {
		return this.subtitle;
	}

	List<ExportColumn<R>> columns() {
		return this.columns;
	}

	private ExportTable<R> with(ExportColumn<R> column) {
		List<ExportColumn<R>> all = new ArrayList<>(this.columns);
		all.add(column);
		return new ExportTable<>(this.title, this.subtitle, List.copyOf(all));
	}

}
