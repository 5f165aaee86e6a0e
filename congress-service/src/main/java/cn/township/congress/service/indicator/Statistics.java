package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;

/**
 * The indicators of a township or an area, on the day they were read.
 *
 * @param areaName township, county, city or province
 * @param period the year or session, in Chinese
 * @param cutOff the day they were read
 * @param deputiesOn the day on which deputies in office are counted
 * @param rows the townships
 * @param figures their sum
 */
public record Statistics(String areaName, String period, FigureFilter filter, LocalDate cutOff, LocalDate deputiesOn,
		List<OverviewRow> rows, Figures figures) {

	/** 柳溪镇2026年度. */
	public String title() {
		return this.areaName + this.period;
	}

}
