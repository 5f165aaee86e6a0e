package cn.township.congress.service.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.township.congress.service.suggestion.SuggestionSet;

/**
 * All sets of the indicators as columns of one statement, and back.
 */
final class FigureColumns {

	/** What depends on today and is read from the index of open deadlines. */
	private static final Set<SuggestionSet> OPEN = Set.of(SuggestionSet.OVERDUE, SuggestionSet.DUE_SOON,
			SuggestionSet.UNREPLIED_OVERDUE);

	private static final List<SuggestionSet> SETS = List.copyOf(Indicator.sets());

	private static final String DAYS = "coalesce(sum(:today - s.reply_due_on) FILTER (WHERE %1$s), 0) AS days,"
			+ " coalesce(max(:today - s.reply_due_on) FILTER (WHERE %1$s), 0) AS longest";

	private static final String NO_DAYS = "0 AS days, 0 AS longest";

	private FigureColumns() {
	}

	/** Counted from rows of {@code suggestion s}, grouped by the caller. */
	static String ofRows() {
		return columns((set) -> counted(set)) + ", " + DAYS.formatted(SuggestionSet.OVERDUE.sql());
	}

	/** The ids of each set, joined by commas. */
	static String idsOfRows() {
		return columns((set) -> "string_agg(s.id::text, ',' ORDER BY s.id) FILTER (WHERE " + set.sql() + ")") + ", "
				+ DAYS.formatted(SuggestionSet.OVERDUE.sql());
	}

	/** What the tally knows, row by row. */
	static String ofTally() {
		return columns((set) -> set.isTallied() ? set.tally() : "0") + ", " + NO_DAYS;
	}

	/** What the tally does not know and open deadlines tell. */
	static String ofOpenDeadlines() {
		return columns((set) -> {
			SuggestionSet rest = set.untallied();
			return (rest != null && OPEN.contains(rest)) ? counted(rest) : "0";
		}) + ", " + DAYS.formatted(SuggestionSet.OVERDUE.sql());
	}

	/** What the tally does not know and open promises tell. */
	static String ofOpenPromises() {
		return columns((set) -> (set == SuggestionSet.PROMISE_OVERDUE) ? "count(*)" : "0") + ", " + NO_DAYS;
	}

	/** The sums of the columns above. */
	static String summed() {
		return columns((set) -> "sum(n" + SETS.indexOf(set) + ")") + ", sum(days) AS days, max(longest) AS longest";
	}

	static Figures read(ResultSet row) throws SQLException {
		Map<SuggestionSet, Integer> counts = new EnumMap<>(SuggestionSet.class);
		for (int i = 0; i < SETS.size(); i++) {
			counts.put(SETS.get(i), row.getInt("n" + i));
		}
		return new Figures(counts, 0, 0, row.getInt("days"), row.getInt("longest"));
	}

	/** Every set the columns hold. */
	static List<SuggestionSet> sets() {
		return new ArrayList<>(SETS);
	}

	private static String counted(SuggestionSet set) {
		return "count(*) FILTER (WHERE " + set.sql() + ")";
	}

	private static String columns(Function<SuggestionSet, String> column) {
		return IntStream.range(0, SETS.size())
			.mapToObj((i) -> column.apply(SETS.get(i)) + " AS n" + i)
			.collect(Collectors.joining(", "));
	}

}
