package cn.township.congress.service.suggestion;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts sets of suggestions, several in one statement: from the tally, whose cost does
 * not grow; from an index, not beyond a limit; or in one reading of all that a filter
 * leaves.
 */
@Component
class SuggestionCounts {

	private final JdbcClient jdbc;

	SuggestionCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * From the tally; sets it does not keep are left out.
	 * @param conditions on a row of {@code suggestion_tally s}
	 */
	Map<SuggestionSet, Long> ofTally(Collection<SuggestionSet> sets, Conditions conditions) {
		Map<SuggestionSet, String> columns = new LinkedHashMap<>();
		sets.stream()
			.filter(SuggestionSet::isTallied)
			.forEach((set) -> columns.put(set, "coalesce(sum(" + set.tally() + "), 0)"));
		return read(columns, " FROM suggestion_tally s" + conditions.where(), conditions.params());
	}

	/** Up to one more than the limit, each set with its own conditions. */
	Map<SuggestionSet, Long> withinLimit(Map<SuggestionSet, Conditions> sets) {
		Map<SuggestionSet, String> columns = new LinkedHashMap<>();
		Map<String, Object> params = new HashMap<>();
		sets.forEach((set, conditions) -> {
			columns.put(set, "(SELECT count(*) FROM (SELECT 1 FROM suggestion s" + conditions.where() + " LIMIT "
					+ (Slice.COUNT_LIMIT + 1) + ") counted)");
			params.putAll(conditions.params());
		});
		return read(columns, "", params);
	}

	/** All that the conditions leave is read once. */
	Map<SuggestionSet, Long> inOneReading(Collection<SuggestionSet> sets, Conditions conditions) {
		Map<SuggestionSet, String> columns = new LinkedHashMap<>();
		sets.forEach((set) -> columns.put(set, "count(*) FILTER (WHERE " + set.sql() + ")"));
		return read(columns, " FROM suggestion s" + conditions.where(), conditions.params());
	}

	private Map<SuggestionSet, Long> read(Map<SuggestionSet, String> columns, String from, Map<String, Object> params) {
		Map<SuggestionSet, Long> counts = new EnumMap<>(SuggestionSet.class);
		if (columns.isEmpty()) {
			return counts;
		}
		String sql = "SELECT " + String.join(", ", columns.values()) + from;
		return this.jdbc.sql(sql).params(params).query((row, number) -> {
			int column = 0;
			for (SuggestionSet set : columns.keySet()) {
				counts.put(set, row.getLong(++column));
			}
			return counts;
		}).single();
	}

}
