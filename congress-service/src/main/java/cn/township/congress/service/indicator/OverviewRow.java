package cn.township.congress.service.indicator;

import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;

/**
 * A township with its numbers, or the sum of all.
 *
 * @param countyName the area directly above, nothing for the sum
 * @param deputies deputies in office, suspended ones included
 * @param seats seats of the congress in its term
 */
public record OverviewRow(int unitCode, String unitName, @Nullable String countyName, UnitKind kind, int deputies,
		int seats, Figures figures) {

	public Figure of(Indicator indicator) {
		return this.figures.of(indicator);
	}

	public int count(SuggestionSet set) {
		return this.figures.count(set);
	}

	OverviewRow with(Figures other) {
		return new OverviewRow(this.unitCode, this.unitName, this.countyName, this.kind, this.deputies, this.seats,
				other);
	}

	OverviewRow plus(OverviewRow other) {
		return new OverviewRow(this.unitCode, this.unitName, this.countyName, this.kind, this.deputies + other.deputies,
				this.seats + other.seats, this.figures.plus(other.figures));
	}

	static OverviewRow zero(int unitCode, String unitName, UnitKind kind) {
		return new OverviewRow(unitCode, unitName, null, kind, 0, 0, Figures.NONE);
	}

}
