package cn.township.congress.service.seed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.rule.Holiday;
import cn.township.congress.domain.rule.HolidayTable;
import cn.township.congress.domain.rule.Holidays;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.rule.SaveHolidays;
import org.springframework.stereotype.Component;

/**
 * The national holiday table that comes with the product. A year the database does not
 * know yet is added at the next start.
 */
@Component
class ReferenceData {

	private static final String FILE = "reference/holidays.csv";

	private final Holidays holidays;

	private final SaveHolidays saveHolidays;

	private final Scopes scopes;

	private final Clock clock;

	ReferenceData(Holidays holidays, SaveHolidays saveHolidays, Scopes scopes, Clock clock) {
		this.holidays = holidays;
		this.saveHolidays = saveHolidays;
		this.scopes = scopes;
		this.clock = clock;
	}

	void load() {
		List<HolidayRow> rows = SeedFile.rows(FILE, HolidayRow.SPEC, LocalDate.now(this.clock));
		Map<Integer, List<HolidayRow>> byYear = rows.stream().collect(Collectors.groupingBy(HolidayRow::year));
		this.scopes.asSystem("初始化", () -> {
			byYear.forEach(this::addMissing);
			return byYear.size();
		});
	}

	private void addMissing(int year, List<HolidayRow> rows) {
		boolean known = !this.holidays
			.findByUnitCodeAndDayBetweenOrderByDay(Holiday.NATION, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.isEmpty();
		if (!known) {
			HolidayTable table = new HolidayTable(year, rows.get(0).source(),
					rows.stream().map(HolidayRow::day).toList());
			this.saveHolidays.execute(new SaveHolidays.Command(null, table));
		}
	}

}
