package cn.township.congress.service.indicator;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a township, of an area, or of a group of suggestions.
 *
 * @param counts how many suggestions each set has
 * @param participants deputies in office who signed at least one
 * @param inOffice deputies in office
 * @param overdueDays days all overdue ones are late together
 * @param longestOverdue days the latest one is late
 */
public record Figures(Map<SuggestionSet, Integer> counts, int participants, int inOffice, int overdueDays,
		int longestOverdue) {

	static final Figures NONE = new Figures(Map.of(), 0, 0, 0, 0);

	public Figures {
		counts = Map.copyOf(counts);
	}

	static Figures of(Map<SuggestionSet, Integer> counts) {
		return new Figures(counts, 0, 0, 0, 0);
	}

	public int count(SuggestionSet set) {
		return this.counts.getOrDefault(set, 0);
	}

	public Figure of(Indicator indicator) {
		return switch (indicator) {
			case PARTICIPATION -> new Figure(indicator, this.participants, this.inOffice);
			case OVERDUE_DAYS -> new Figure(indicator, this.overdueDays, 0);
			case LONGEST_OVERDUE -> new Figure(indicator, this.longestOverdue, 0);
			default -> new Figure(indicator, countOrZero(indicator.part()), countOrZero(indicator.whole()));
		};
	}

	/** Every indicator there is, in order. */
	public List<Figure> all() {
		return Arrays.stream(Indicator.values()).map(this::of).toList();
	}

	Figures plus(Figures other) {
		Map<SuggestionSet, Integer> sums = new EnumMap<>(SuggestionSet.class);
		this.counts.forEach((set, count) -> sums.merge(set, count, Integer::sum));
		other.counts.forEach((set, count) -> sums.merge(set, count, Integer::sum));
		return new Figures(sums, this.participants + other.participants, this.inOffice + other.inOffice,
				this.overdueDays + other.overdueDays, Math.max(this.longestOverdue, other.longestOverdue));
	}

	private int countOrZero(@Nullable SuggestionSet set) {
		return (set != null) ? count(set) : 0;
	}

}
