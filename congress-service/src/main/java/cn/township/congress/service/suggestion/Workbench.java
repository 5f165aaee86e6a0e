package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.DueState;
import org.jspecify.annotations.Nullable;

/**
 * What the office or an agency has to do today, and how the year stands.
 *
 * @param tasks the most urgent first, at most as many as fit a page
 * @param waiting how many wait in each set, whatever the year, the most urgent set first
 * @param year the year of submission of what follows
 * @param ofYear how many of that year each set has
 */
public record Workbench(LocalDate today, List<Task> tasks, Map<SuggestionSet, Long> waiting, int year,
		Map<SuggestionSet, Long> ofYear) {

	/** How many of the year there are in the set. */
	public long ofYear(SuggestionSet set) {
		return this.ofYear.getOrDefault(set, 0L);
	}

	/**
	 * Something to do about one suggestion.
	 *
	 * @param set why it is here
	 * @param basis what the limit rests on, with the day it is counted from
	 * @param dueOn last day, where there is one
	 */
	public record Task(SuggestionRow suggestion, SuggestionSet set, String basis, @Nullable LocalDate dueOn,
			DueState state) {
	}

}
