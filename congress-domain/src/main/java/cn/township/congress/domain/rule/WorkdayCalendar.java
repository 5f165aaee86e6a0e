package cn.township.congress.domain.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Working days (工作日) by the holiday tables the State Council publishes each November for
 * the next year, with their worked weekend days (调休). A year counts as published once its
 * table covers New Year's Day. Other years are estimated from weekends and the fixed
 * solar holidays; the moving ones (春节, 清明, 端午, 中秋) are unknown until then.
 */
public final class WorkdayCalendar {

	/** 元旦, 劳动节 and 国庆节 (全国年节及纪念日放假办法第二条). */
	private static final Set<MonthDay> FIXED_HOLIDAYS = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1),
			MonthDay.of(10, 2), MonthDay.of(10, 3));

	/** The second day of 劳动节, and the year from which it is one. */
	private static final MonthDay SECOND_OF_MAY = MonthDay.of(5, 2);

	private static final int SECOND_OF_MAY_SINCE = 2025;

	private final Map<LocalDate, DayKind> table;

	private WorkdayCalendar(Map<LocalDate, DayKind> table) {
		this.table = Map.copyOf(table);
	}

	public static WorkdayCalendar of(Map<LocalDate, DayKind> table) {
		return new WorkdayCalendar(table);
	}

	/**
	 * From stored rows. A nearer area's table of a year replaces the wider area's; single
	 * days of an area without a table of its own are added to it.
	 */
	public static WorkdayCalendar ofHolidays(Collection<Holiday> holidays) {
		Map<LocalDate, DayKind> table = new HashMap<>();
		holidays.stream().sorted(Holiday.WIDEST_FIRST_THEN_BY_DAY).forEach((row) -> {
			if (isNewYear(row.day())) {
				table.keySet().removeIf((day) -> day.getYear() == row.day().getYear());
			}
			table.put(row.day(), row.kind());
		});
		return new WorkdayCalendar(table);
	}

	/** Whether a table for the year is known. */
	public boolean isPublished(int year) {
		return this.table.containsKey(LocalDate.of(year, 1, 1));
	}

	public boolean isWorkday(LocalDate day) {
		DayKind kind = this.table.get(day);
		if (kind != null) {
			return kind == DayKind.WORK;
		}
		return isWeekday(day) && (isPublished(day.getYear()) || !fixedHolidays(day.getYear()).contains(day));
	}

	/** So many working days after the start day, which itself is not counted. */
	public WorkdayDeadline plusWorkdays(LocalDate start, int workdays) {
		if (workdays < 0) {
			throw new IllegalArgumentException("Negative number of working days: " + workdays);
		}
		Set<Integer> estimated = new HashSet<>();
		LocalDate day = start;
		for (int left = workdays; left > 0;) {
			day = day.plusDays(1);
			if (!isPublished(day.getYear())) {
				estimated.add(day.getYear());
			}
			left -= isWorkday(day) ? 1 : 0;
		}
		return new WorkdayDeadline(day, estimated);
	}

	/** Calendar or working days after the start day, which itself is not counted. */
	public WorkdayDeadline plus(LocalDate start, DayCount count) {
		return count.working() ? plusWorkdays(start, count.days())
				: new WorkdayDeadline(start.plusDays(count.days()), Set.of());
	}

	/** The solar holidays every table of the year contains. */
	static Set<LocalDate> fixedHolidays(int year) {
		Set<LocalDate> days = new HashSet<>();
		FIXED_HOLIDAYS.forEach((day) -> days.add(day.atYear(year)));
		if (year >= SECOND_OF_MAY_SINCE) {
			days.add(SECOND_OF_MAY.atYear(year));
		}
		return days;
	}

	private static boolean isNewYear(LocalDate day) {
		return day.getDayOfYear() == 1;
	}

	static boolean isWeekday(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
