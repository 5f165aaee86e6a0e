package cn.township.congress.service.openness;

import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.shared.Slice;

/**
 * A part of what a township made public.
 *
 * @param years in which something shown was put forward, the latest first
 * @param categories of what is shown
 * @param reports the published reports to the congress, the latest first
 */
public record PublicList(PublicTownship township, Slice<PublishedSuggestion> slice, List<Integer> years,
		List<Category> categories, List<PublishedReport> reports) {
}
