package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.DueState;
import org.jspecify.annotations.Nullable;

/**
 * What the office or an agency has to do today.
 *
 * @param tasks the most urgent first, at most as many as fit a page
 * @param counts how many suggestions each set has, counted up to the limit of a list
 */
public record Workbench(LocalDate today, List<Task> tasks, Map<SuggestionSet, Long> counts) {

	/** How many there are in the set. */
	public long count(SuggestionSet set) {
		return this.counts.getOrDefault(set, 0L);
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
