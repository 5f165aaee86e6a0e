package cn.township.congress.service.indicator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.suggestion.SuggestionSet;

/**
 * All numbers as they stood on a day, each with the suggestions behind it; kept as JSON.
 *
 * @param deputiesOn the day on which deputies in office were counted
 * @param sets ids of the suggestions of each set
 * @param participants mandates of those who signed something
 * @param inOffice mandates of the deputies in office
 * @param lines the numbers in words, with their definitions of that day
 */
record FrozenFigures(String deputiesOn, Map<SuggestionSet, List<Long>> sets, List<Long> participants,
		List<Long> inOffice, int overdueDays, int longestOverdue, List<Line> lines) {

	/** The numbers: as many as there are rows. */
	Figures figures() {
		Map<SuggestionSet, Integer> counts = new EnumMap<>(SuggestionSet.class);
		this.sets.forEach((set, ids) -> counts.put(set, ids.size()));
		return new Figures(counts, this.participants.size(), this.inOffice.size(), this.overdueDays,
				this.longestOverdue);
	}

	FrozenFigures inWords() {
		List<Line> words = figures().all()
			.stream()
			.map((one) -> new Line(one.indicator().name(), one.indicator().label(), one.text(),
					one.indicator().definition()))
			.toList();
		return new FrozenFigures(this.deputiesOn, this.sets, this.participants, this.inOffice, this.overdueDays,
				this.longestOverdue, words);
	}

	List<Long> ids(SuggestionSet set) {
		return this.sets.getOrDefault(set, List.of());
	}

	/** A number in words. */
	record Line(String key, String label, String value, String definition) {
	}

}
