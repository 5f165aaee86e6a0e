package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.DayKind;
import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;

/**
 * A day of the holiday table (放假安排).
 */
record HolidayRow(Day day, String source) {

	private static final Column<LocalDate> DAY = Column.of("日期", Parsers.date()).required();

	private static final Column<DayKind> KIND = Column
		.of("类型", Choice.of(List.of(DayKind.values()), (kind) -> (kind == DayKind.OFF) ? "放假" : "调休上班"))
		.required();

	private static final Column<String> NAME = Column.of("说明", Parsers.text(40)).required();

	private static final Column<String> SOURCE = Column.of("依据", Parsers.text(200)).required();

	static final RowSpec<HolidayRow> SPEC = RowSpec.of("放假安排", HolidayRow::of, DAY, KIND, NAME, SOURCE)
		.unique(DAY, (row) -> row.day().day());

	private static HolidayRow of(RowValues values) {
		Day day = new Day(values.require(DAY), values.require(KIND), values.require(NAME));
		return new HolidayRow(day, values.require(SOURCE));
	}

	int year() {
		return this.day.day().getYear();
	}

}
