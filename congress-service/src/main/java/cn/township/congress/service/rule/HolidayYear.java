package cn.township.congress.service.rule;

import java.util.List;

import cn.township.congress.domain.rule.HolidayTable.Day;

/**
 * The holiday table that holds for a unit in a year.
 *
 * @param year the year
 * @param published whether there is a table at all; otherwise weekends and fixed holidays
 * are assumed
 * @param own whether the unit keeps its own table instead of the national one
 * @param source the notice that published it, empty without a table
 * @param days its days in order
 */
public record HolidayYear(int year, boolean published, boolean own, String source, List<Day> days) {

	static HolidayYear unpublished(int year) {
		return new HolidayYear(year, false, false, "", List.of());
	}

}
