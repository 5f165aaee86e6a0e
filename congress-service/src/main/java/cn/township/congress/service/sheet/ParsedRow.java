package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

import org.jspecify.annotations.Nullable;

/**
 * A row with its value or the reasons why it has none. Checks that come later (whole
 * sheet, database) add their refusals here.
 *
 * @param <T> what a row means
 */
public final class ParsedRow<T> {

	private final SheetRow row;

	private final ToIntFunction<Column<?>> position;

	private final List<CellError> errors = new ArrayList<>();

	private @Nullable T value;

	ParsedRow(SheetRow row, ToIntFunction<Column<?>> position) {
		this.row = row;
		this.position = position;
	}

	/** The row number Excel shows. */
	public int number() {
		return this.row.number();
	}

	public boolean isReadable() {
		return this.value != null;
	}

	/** The value; only of a readable row. */
	public T value() {
		return Objects.requireNonNull(this.value, "row has errors");
	}

	public List<CellError> errors() {
		return List.copyOf(this.errors);
	}

	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/** What the file holds in a column, tidied; empty when blank or absent. */
	public String text(Column<?> column) {
		return cell(column).text();
	}

	/** The cells as shown, from column A. */
	public List<String> texts() {
		return this.row.cells().stream().map(SheetCell::text).toList();
	}

	/** Refuses the row because of one cell. */
	public void refuse(Column<?> column, String reason, String remedy) {
		int index = this.position.applyAsInt(column);
		String original = this.row.cell(index).original();
		this.errors.add(CellError.of(number(), index, column.name(), original, reason, remedy));
	}

	SheetCell cell(Column<?> column) {
		return this.row.cell(this.position.applyAsInt(column));
	}

	void become(T made) {
		this.value = made;
	}

}
