package cn.township.congress.service.indicator;

import java.util.List;

import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;

/**
 * The townships of an area, one row each, and their sum.
 *
 * @param areaName the county, city or province looked at
 * @param year year of submission, or null for all years
 * @param years years for which there are suggestions, newest first
 */
public record Overview(String areaName, @Nullable Integer year, List<Integer> years, List<OverviewRow> rows,
		OverviewRow sum) {

	/** Townships with something overdue. */
	public long unitsOverdue() {
		return this.rows.stream().filter((row) -> row.count(SuggestionSet.OVERDUE) > 0).count();
	}

	/** Whether the townships belong to more than one county. */
	public boolean spansCounties() {
		return this.rows.stream().map(OverviewRow::countyName).distinct().count() > 1;
	}

	/** Only the townships with something overdue; the sum stays that of all. */
	public Overview onlyOverdue() {
		return new Overview(this.areaName, this.year, this.years,
				this.rows.stream().filter((row) -> row.count(SuggestionSet.OVERDUE) > 0).toList(), this.sum);
	}

}
