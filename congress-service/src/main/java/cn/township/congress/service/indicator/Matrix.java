package cn.township.congress.service.indicator;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.suggestion.Category;

/**
 * Suggestions handed over, by category and lead agency.
 *
 * @param agencies the columns
 * @param counts by category, then by agency
 */
public record Matrix(List<Agency> agencies, Map<Category, Map<Long, Integer>> counts) {

	public int count(Category category, long agency) {
		return this.counts.getOrDefault(category, Map.of()).getOrDefault(agency, 0);
	}

	public int sum(Category category) {
		return this.counts.getOrDefault(category, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
	}

	public int sum(long agency) {
		return this.counts.values().stream().mapToInt((row) -> row.getOrDefault(agency, 0)).sum();
	}

	public int sum() {
		return this.counts.keySet().stream().mapToInt(this::sum).sum();
	}

	/** A column. */
	public record Agency(long id, String name) {
	}

}
