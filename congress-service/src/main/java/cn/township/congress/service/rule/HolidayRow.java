package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.DayKind;
import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.service.sheet.Choice;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.Parsers;
import cn.township.congress.service.sheet.RowSpec;
import cn.township.congress.service.sheet.RowValues;
import org.jspecify.annotations.Nullable;

/**
 * A line of a holiday table (放假安排) as it is typed, pasted or read from a file.
 *
 * @param source the notice, where the table names it on each line
 */
public record HolidayRow(LocalDate date, DayKind kind, String name, @Nullable String source) {

	private static final Column<LocalDate> DATE = Column.of("日期", Parsers.date()).required().example("2026-01-01");

	private static final Column<DayKind> KIND = Column
		.of("类型",
				Choice.of(List.of(DayKind.OFF, DayKind.WORK), HolidayRow::label)
					.also(DayKind.OFF, "休", "休息", "放假日")
					.also(DayKind.WORK, "班", "上班", "调休", "补班"))
		.required()
		.example("放假");

	private static final Column<String> NAME = Column.of("说明", Parsers.text(40))
		.alias("节日", "名称")
		.required()
		.hint("哪个节日；调休上班的写明为哪个节日调休。")
		.example("示例：元旦");

	private static final Column<String> SOURCE = Column.of("依据", Parsers.text(200)).alias("来源").example("国务院办公厅通知");

	/** One line a day. */
	public static final RowSpec<HolidayRow> SPEC = RowSpec.of("放假安排", HolidayRow::of, DATE, KIND, NAME, SOURCE)
		.unique(DATE, HolidayRow::date);

	/** The day of the table; refused if it works on what is a working day anyway. */
	public Day day() {
		return new Day(this.date, this.kind, this.name);
	}

	/** The line as {@link #SPEC} reads it again. */
	public String line() {
		return this.date + "\t" + label(this.kind) + "\t" + this.name;
	}

	private static HolidayRow of(RowValues values) {
		return new HolidayRow(values.require(DATE), values.require(KIND), values.require(NAME), values.get(SOURCE));
	}

	private static String label(DayKind kind) {
		return (kind == DayKind.OFF) ? "放假" : "调休上班";
	}

}
