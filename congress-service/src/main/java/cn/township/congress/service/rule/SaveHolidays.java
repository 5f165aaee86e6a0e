package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.Holiday;
import cn.township.congress.domain.rule.HolidayTable;
import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.domain.rule.Holidays;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Saves the holiday table of a year as a whole; only days that differ are touched.
 */
@UseCase(Permission.MANAGE_RULES)
public class SaveHolidays {

	private final Holidays holidays;

	private final Rules rules;

	private final Area area;

	SaveHolidays(Holidays holidays, Rules rules, Area area) {
		this.holidays = holidays;
		this.rules = rules;
		this.area = area;
	}

	/** Says how many days were written or removed. */
	public int execute(Command command) {
		int unit = permittedUnit(command.unit());
		HolidayTable table = command.table();
		Map<LocalDate, Day> wanted = byDay(table.days());
		List<Holiday> stored = this.holidays.findByUnitCodeAndDayBetweenOrderByDay(unit,
				LocalDate.of(table.year(), 1, 1), LocalDate.of(table.year(), 12, 31));
		List<Holiday> stale = stored.stream().filter((row) -> !isKept(row, wanted.get(row.day()), table)).toList();
		stored.stream().filter((row) -> !stale.contains(row)).map(Holiday::day).forEach(wanted::remove);
		this.holidays.deleteAll(stale);
		this.holidays.flush();
		this.holidays.saveAll(wanted.values().stream().map((day) -> row(unit, day, table)).toList());
		this.rules.forget();
		return stale.size() + wanted.size();
	}

	private int permittedUnit(@Nullable AdminCode unit) {
		if (unit == null) {
			this.area.requireSystem();
			return Holiday.NATION;
		}
		this.area.require(unit);
		return unit.value();
	}

	private static Map<LocalDate, Day> byDay(List<Day> days) {
		return days.stream().collect(Collectors.toMap(Day::day, Function.identity()));
	}

	private static boolean isKept(Holiday row, @Nullable Day wanted, HolidayTable table) {
		return wanted != null && row.says(wanted, table.source());
	}

	private static Holiday row(int unit, Day day, HolidayTable table) {
		return new Holiday(unit, day.day(), day.kind(), day.name(), table.source());
	}

	/**
	 * What is asked for.
	 *
	 * @param unit the area the table is for; none for the national one, which only the
	 * system saves
	 * @param table the year's table
	 */
	public record Command(@Nullable AdminCode unit, HolidayTable table) {
	}

}
