package cn.township.congress.service.sheet;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** The values of one row that has no error, by column. */
public final class RowValues {

	private final Map<Column<?>, Object> values;

	RowValues(Map<Column<?>, Object> values) {
		this.values = values;
	}

	/** The value, or null when the cell is blank or the column is absent. */
	@SuppressWarnings("unchecked")
	public <V> @Nullable V get(Column<V> column) {
		return (V) this.values.get(column);
	}

	public <V> V require(Column<V> column) {
		return Objects.requireNonNull(get(column), column::name);
	}

	public <V> V get(Column<V> column, V otherwise) {
		V value = get(column);
		return (value != null) ? value : otherwise;
	}

}
