package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The national holiday tables of 2025 and 2026 as published. */
public final class HolidayTables {

	private HolidayTables() {
	}

	public static List<Holiday> of2025And2026() {
		List<Holiday> rows = new ArrayList<>(of2025());
		rows.addAll(of2026());
		return rows;
	}

	public static List<Holiday> of2025() {
		List<Holiday> rows = new ArrayList<>();
		off(rows, "元旦", "2025-01-01", "2025-01-01");
		off(rows, "春节", "2025-01-28", "2025-02-04");
		off(rows, "清明节", "2025-04-04", "2025-04-06");
		off(rows, "劳动节", "2025-05-01", "2025-05-05");
		off(rows, "端午节", "2025-05-31", "2025-06-02");
		off(rows, "国庆节、中秋节", "2025-10-01", "2025-10-08");
		work(rows, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
		return rows;
	}

	public static List<Holiday> of2026() {
		List<Holiday> rows = new ArrayList<>();
		off(rows, "元旦", "2026-01-01", "2026-01-03");
		off(rows, "春节", "2026-02-15", "2026-02-23");
		off(rows, "清明节", "2026-04-04", "2026-04-06");
		off(rows, "劳动节", "2026-05-01", "2026-05-05");
		off(rows, "端午节", "2026-06-19", "2026-06-21");
		off(rows, "中秋节", "2026-09-25", "2026-09-27");
		off(rows, "国庆节", "2026-10-01", "2026-10-07");
		work(rows, "2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
		return rows;
	}

	private static void off(List<Holiday> rows, String name, String first, String last) {
		LocalDate.parse(first)
			.datesUntil(LocalDate.parse(last).plusDays(1))
			.forEach((day) -> rows.add(new Holiday(Holiday.NATION, day, DayKind.OFF, name, "国务院办公厅通知")));
	}

	private static void work(List<Holiday> rows, String... days) {
		for (String day : days) {
			rows.add(new Holiday(Holiday.NATION, LocalDate.parse(day), DayKind.WORK, "调休", "国务院办公厅通知"));
		}
	}

}
