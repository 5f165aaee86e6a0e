package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkdayCalendarTest {

	private final WorkdayCalendar calendar = WorkdayCalendar.ofHolidays(HolidayTables.of2025And2026());

	@ParameterizedTest(name = "{0} 工作日={1}")
	@CsvSource({ "2025-01-26, true", "2025-01-27, true", "2025-01-28, false", "2025-05-02, false", "2025-10-11, true",
			"2025-10-12, false", "2026-01-04, true", "2026-02-14, true", "2026-02-16, false", "2026-02-23, false",
			"2026-02-24, true", "2026-02-28, true", "2026-03-01, false", "2026-10-08, true", "2026-10-10, true" })
	@DisplayName("放假和调休以公布的安排为准（全国年节及纪念日放假办法第二条）")
	void followsThePublishedTable(LocalDate day, boolean workday) {
		assertThat(this.calendar.isWorkday(day)).isEqualTo(workday);
	}

	@ParameterizedTest(name = "{0} + {1}个工作日 = {2}")
	@CsvSource({ "2026-03-02, 5, 2026-03-09", "2026-02-11, 10, 2026-03-03", "2026-02-13, 1, 2026-02-14",
			"2026-02-14, 1, 2026-02-24", "2026-09-30, 3, 2026-10-10", "2025-12-30, 2, 2026-01-04",
			"2026-03-02, 0, 2026-03-02" })
	@DisplayName("工作日期限：开始的当日不计入，跨春节、国庆顺推，调休上班日计入")
	void countsWorkdaysWithoutTheStartDay(LocalDate start, int days, LocalDate end) {
		WorkdayDeadline deadline = this.calendar.plusWorkdays(start, days);
		assertThat(deadline.date()).isEqualTo(end);
		assertThat(deadline.isEstimated()).isFalse();
		assertThat(deadline.note()).isEmpty();
	}

	@Test
	@DisplayName("到达尚未公布安排的年份时说明按周末推算")
	void saysWhenAYearIsEstimated() {
		WorkdayDeadline deadline = this.calendar.plusWorkdays(LocalDate.of(2026, 12, 29), 4);
		assertThat(deadline.date()).isEqualTo("2027-01-05");
		assertThat(deadline.yearsEstimated()).containsExactly(2027);
		assertThat(deadline.note()).isEqualTo("2027年放假安排尚未录入，按周末推算");
	}

	@ParameterizedTest(name = "{0} 工作日={1}")
	@CsvSource({ "2027-01-01, false", "2027-05-01, false", "2027-05-03, true", "2028-05-02, false", "2024-05-02, true",
			"2027-10-01, false", "2029-10-03, false", "2027-10-04, true", "2027-02-08, true", "2027-01-02, false" })
	@DisplayName("没有公布安排的年份：周末和固定的公历法定节日（全国年节及纪念日放假办法第二条）")
	void estimatesFromWeekendsAndFixedHolidays(LocalDate day, boolean workday) {
		assertThat(this.calendar.isWorkday(day)).isEqualTo(workday);
	}

	@Test
	@DisplayName("个别日期不算公布了全年安排")
	void oneDayDoesNotMakeAPublishedYear() {
		WorkdayCalendar oneDay = WorkdayCalendar.of(Map.of(LocalDate.of(2027, 2, 8), DayKind.OFF));
		assertThat(oneDay.isPublished(2027)).isFalse();
		assertThat(oneDay.isWorkday(LocalDate.of(2027, 2, 8))).isFalse();
		assertThat(this.calendar.isPublished(2026)).isTrue();
	}

	@Test
	@DisplayName("本地增加的放假日优先于全国安排")
	void anAreasOwnDayReplacesTheNationalOne() {
		LocalDate festival = LocalDate.of(2026, 10, 10);
		List<Holiday> rows = new ArrayList<>(HolidayTables.of2026());
		rows.add(0, new Holiday(980123000, festival, DayKind.OFF, "民族节日", "本县办法"));
		assertThat(WorkdayCalendar.ofHolidays(rows).isWorkday(festival)).isFalse();
	}

	@Test
	@DisplayName("本地录入的全年安排取代全国安排")
	void anAreasOwnTableReplacesTheNationalOne() {
		List<Holiday> rows = new ArrayList<>(HolidayTables.of2026());
		rows.add(0, new Holiday(980123000, LocalDate.of(2026, 1, 1), DayKind.OFF, "元旦", "本县通知"));
		WorkdayCalendar own = WorkdayCalendar.ofHolidays(rows);
		assertThat(own.isWorkday(LocalDate.of(2026, 2, 16))).isTrue();
		assertThat(own.isWorkday(LocalDate.of(2026, 1, 1))).isFalse();
	}

	@Test
	@DisplayName("日和工作日分别计算")
	void countsCalendarDaysAndWorkdays() {
		LocalDate start = LocalDate.of(2026, 9, 30);
		assertThat(this.calendar.plus(start, DayCount.parse("5d")).date()).isEqualTo("2026-10-05");
		assertThat(this.calendar.plus(start, DayCount.parse("5wd")).date()).isEqualTo("2026-10-13");
		assertThatIllegalArgumentException().isThrownBy(() -> this.calendar.plusWorkdays(start, -1));
	}

}
