package cn.township.congress.service.sheet;

import java.time.LocalDate;

import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A value typed into a form, understood and refused as if it stood in a cell of that
 * column: what a workbook accepts a form accepts too.
 */
public final class TypedValue {

	/** Key of the refusal; its first argument is the name of the column. */
	public static final String REFUSED = "typed.refused";

	private TypedValue() {
	}

	/**
	 * Nothing for what is blank.
	 * @throws RuleViolation with the reason and what to do
	 */
	public static <V> @Nullable V read(Column<V> column, @Nullable String typed, LocalDate today) {
		SheetCell cell = SheetCell.text((typed != null) ? typed : "");
		if (cell.isBlank()) {
			return null;
		}
		try {
			return column.parser().parse(cell, today);
		}
		catch (BadCell refusal) {
			throw new RuleViolation("typed.refused", null, column.name(), refusal.reason(), refusal.remedy());
		}
	}

	/**
	 * @throws RuleViolation also where nothing is typed
	 */
	public static <V> V require(Column<V> column, @Nullable String typed, LocalDate today) {
		V value = read(column, typed, today);
		if (value == null) {
			throw new RuleViolation("typed.missing", null, column.name());
		}
		return value;
	}

}
