package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.Holiday;
import cn.township.congress.domain.rule.JurisdictionSetting;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.WorkdayCalendar;
import cn.township.congress.domain.territory.AdminCode;

/**
 * The rules of many units at once, read together.
 */
public final class RuleBook {

	private final List<JurisdictionSetting> settings;

	private final List<Holiday> holidays;

	private final Map<String, Settings> resolved = new HashMap<>();

	private final Map<AdminCode, WorkdayCalendar> calendars = new HashMap<>();

	RuleBook(List<JurisdictionSetting> settings, List<Holiday> holidays) {
		this.settings = List.copyOf(settings);
		this.holidays = List.copyOf(holidays);
	}

	/** The settings of the unit on the day. */
	public Settings settings(AdminCode unit, LocalDate on) {
		return this.resolved.computeIfAbsent(unit + " " + on, (key) -> Settings.of(unit, on, this.settings));
	}

	/** The working days of the unit. */
	public WorkdayCalendar calendar(AdminCode unit) {
		return this.calendars.computeIfAbsent(unit, (key) -> {
			List<Integer> chain = Rules.withNation(Rules.chain(unit));
			return WorkdayCalendar
				.ofHolidays(this.holidays.stream().filter((day) -> chain.contains(day.unitCode())).toList());
		});
	}

}
