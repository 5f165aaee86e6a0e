package cn.township.congress.service.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.Holiday;
import cn.township.congress.domain.rule.HolidayTable.Day;
import cn.township.congress.domain.rule.Holidays;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.rule.Settings.Resolved;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rules as pages show them; everybody who works by them may look them up.
 */
@Queries({ Permission.MANAGE_RULES, Permission.VIEW_SUGGESTIONS })
public class RuleQueries {

	private final JdbcClient jdbc;

	private final Rules rules;

	private final Holidays holidays;

	RuleQueries(JdbcClient jdbc, Rules rules, Holidays holidays) {
		this.jdbc = jdbc;
		this.rules = rules;
		this.holidays = holidays;
	}

	/** All settings of the unit on the day, in the order of the keys. */
	public List<SettingRow> settings(AdminCode unit, LocalDate on) {
		Settings settings = this.rules.settings(unit, on);
		Map<Integer, String> names = unitNames(unit);
		return Arrays.stream(SettingKey.values()).map((key) -> row(key, settings.get(key), unit, names)).toList();
	}

	/** What the unit itself gave the setting, the latest first. */
	public List<SettingChange> history(AdminCode unit, SettingKey key) {
		return this.jdbc.sql("""
				SELECT valid_from, setting_value, source FROM jurisdiction_setting
				WHERE unit_code = :unit AND setting_key = :key ORDER BY valid_from DESC""")
			.param("unit", unit.value())
			.param("key", key.key())
			.query((row, number) -> new SettingChange(row.getObject(1, LocalDate.class), row.getString(2),
					row.getString(3)))
			.list();
	}

	/** The table of the nearest area that has one for the year. */
	public HolidayYear holidays(AdminCode unit, int year) {
		return Rules.withNation(Rules.chain(unit))
			.stream()
			.map((area) -> table(area, year))
			.filter((rows) -> !rows.isEmpty() && rows.get(0).day().getDayOfYear() == 1)
			.findFirst()
			.map((rows) -> holidayYear(unit, year, rows))
			.orElseGet(() -> HolidayYear.unpublished(year));
	}

	private List<Holiday> table(int area, int year) {
		return this.holidays.findByUnitCodeAndDayBetweenOrderByDay(area, LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31));
	}

	private static HolidayYear holidayYear(AdminCode unit, int year, List<Holiday> rows) {
		boolean own = rows.get(0).unitCode() == unit.value();
		List<Day> days = rows.stream().map((row) -> new Day(row.day(), row.kind(), row.name())).toList();
		return new HolidayYear(year, true, own, rows.get(0).source(), days);
	}

	private static SettingRow row(SettingKey key, Resolved value, AdminCode unit, Map<Integer, String> names) {
		AdminCode setBy = value.unit();
		return new SettingRow(key, value.value().text(), (setBy != null) ? names.get(setBy.value()) : null,
				Objects.equals(setBy, unit), value.validFrom(), value.basis().label(), key.basis().label());
	}

	private Map<Integer, String> unitNames(AdminCode unit) {
		return this.jdbc.sql("SELECT unit_code, name FROM territory WHERE unit_code IN (:chain)")
			.param("chain", Rules.chain(unit))
			.query((row, number) -> Map.entry(row.getInt(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
