package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.domain.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HolidayTableTest {

	@Test
	@DisplayName("2025、2026年公布的放假安排可以录入")
	void takesThePublishedTables() {
		assertThat(new HolidayTable(2025, "通知", days(HolidayTables.of2025())).days()).hasSize(33);
		assertThat(new HolidayTable(2026, "通知", days(HolidayTables.of2026())).days()).hasSize(39);
	}

	@Test
	@DisplayName("法定节日必须放假（全国年节及纪念日放假办法第二条）")
	void fixedHolidaysAreDaysOff() {
		List<Day> days = days(HolidayTables.of2026());
		days.removeIf((day) -> day.day().equals(LocalDate.of(2026, 5, 2)));
		assertRefused("holiday.fixedMissing", () -> new HolidayTable(2026, "通知", days));
	}

	@Test
	@DisplayName("同一天不能录入两次，也不能录入别的年份")
	void eachDayOfTheYearOnce() {
		List<Day> twice = days(HolidayTables.of2026());
		twice.add(twice.get(0));
		assertRefused("holiday.dayTwice", () -> new HolidayTable(2026, "通知", twice));
		assertRefused("holiday.otherYear", () -> new HolidayTable(2027, "通知", days(HolidayTables.of2026())));
	}

	@Test
	@DisplayName("调休上班只能在周末")
	void onlyWeekendDaysAreWorkedInstead() {
		assertRefused("holiday.workOnWeekday", () -> new Day(LocalDate.of(2026, 3, 4), DayKind.WORK, "调休"));
	}

	private static List<Day> days(List<Holiday> rows) {
		return new ArrayList<>(rows.stream().map((row) -> new Day(row.day(), row.kind(), row.name())).toList());
	}

	private static void assertRefused(String key, Runnable attempt) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(attempt::run)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
