package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * The published days off and worked weekend days of one year (放假安排), as a whole.
 */
public record HolidayTable(int year, String source, List<Day> days) {

	/** Years for which a table can be kept. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	public HolidayTable {
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			throw new RuleViolation("holiday.year", null, FIRST_YEAR, LAST_YEAR);
		}
		if (source.isBlank()) {
			throw new RuleViolation("holiday.sourceMissing", null);
		}
		source = source.strip();
		days = days.stream().sorted(Comparator.comparing(Day::day)).toList();
		requireEachDayOnce(year, days);
		requireFixedHolidays(year, days);
	}

	private static void requireEachDayOnce(int year, List<Day> days) {
		Set<LocalDate> seen = new HashSet<>();
		for (Day day : days) {
			if (day.day().getYear() != year) {
				throw new RuleViolation("holiday.otherYear", null, day.day(), year);
			}
			if (!seen.add(day.day())) {
				throw new RuleViolation("holiday.dayTwice", null, day.day());
			}
		}
	}

	private static void requireFixedHolidays(int year, List<Day> days) {
		Set<LocalDate> missing = new HashSet<>(WorkdayCalendar.fixedHolidays(year));
		days.stream().filter((day) -> day.kind() == DayKind.OFF).map(Day::day).forEach(missing::remove);
		missing.stream().min(Comparator.naturalOrder()).ifPresent((day) -> {
			throw new RuleViolation("holiday.fixedMissing", LawArticle.HOL_2, day);
		});
	}

	/**
	 * One day of the table.
	 *
	 * @param name the holiday it belongs to, for instance 春节
	 */
	public record Day(LocalDate day, DayKind kind, String name) {

		public Day {
			if (kind == DayKind.WORK && WorkdayCalendar.isWeekday(day)) {
				throw new RuleViolation("holiday.workOnWeekday", null, day);
			}
			if (name.isBlank()) {
				throw new RuleViolation("holiday.nameMissing", null, day);
			}
			name = name.strip();
		}

	}

}
