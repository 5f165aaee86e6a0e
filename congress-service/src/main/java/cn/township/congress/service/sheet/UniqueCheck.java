package cn.township.congress.service.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Refuses a later row with the key of an earlier one, naming both. */
final class UniqueCheck<T> implements Consumer<List<ParsedRow<T>>> {

	private final Column<?> column;

	private final Function<T, @Nullable Object> key;

	UniqueCheck(Column<?> column, Function<T, @Nullable Object> key) {
		this.column = column;
		this.key = key;
	}

	@Override
	public void accept(List<ParsedRow<T>> rows) {
		Map<Object, ParsedRow<T>> first = new HashMap<>();
		for (ParsedRow<T> row : rows) {
			Object value = this.key.apply(row.value());
			ParsedRow<T> earlier = (value != null) ? first.putIfAbsent(value, row) : null;
			if (earlier != null) {
				row.refuse(this.column, SheetText.of("row.duplicate", earlier.number(), row.number()),
						SheetText.of("row.duplicate.do"));
			}
		}
	}

}
