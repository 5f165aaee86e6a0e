package cn.township.congress.service.indicator;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The statistics of suggestions: all indicators, and the same broken down. Every number
 * is counted by the condition that lists its rows.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class FigureQueries {

	/** Most deputies listed at once; no county has as many. */
	private static final int MOST_DEPUTIES = 5_000;

	private final JdbcClient jdbc;

	private final FigureReader reader;

	private final FigureCounts counts;

	FigureQueries(JdbcClient jdbc, FigureReader reader, FigureCounts counts) {
		this.jdbc = jdbc;
		this.reader = reader;
		this.counts = counts;
	}

	public Statistics statistics(FigureFilter filter) {
		return this.reader.statistics(filter);
	}

	public List<BreakdownRow> breakdown(Dimension dimension, FigureFilter filter) {
		return this.reader.breakdown(dimension, filter);
	}

	/** What was handed over, by category and lead agency. */
	public Matrix matrix(FigureFilter filter) {
		Conditions rows = this.counts.rows(filter).and(SuggestionSet.HANDED_OVER_EVER.sql());
		Map<Long, String> agencies = new LinkedHashMap<>();
		Map<Category, Map<Long, Integer>> counts = new EnumMap<>(Category.class);
		this.jdbc
			.sql("SELECT s.category, a.id, a.name, count(*) AS number FROM suggestion s"
					+ " JOIN agency a ON a.id = s.lead_agency_id" + rows.where()
					+ " GROUP BY s.category, a.id, a.name, a.unit_code ORDER BY a.unit_code, a.id")
			.params(rows.params())
			.query((row) -> {
				agencies.put(row.getLong("id"), row.getString("name"));
				counts.computeIfAbsent(Category.valueOf(row.getString("category")), (category) -> new LinkedHashMap<>())
					.put(row.getLong("id"), row.getInt("number"));
			});
		return new Matrix(
				agencies.entrySet().stream().map((one) -> new Matrix.Agency(one.getKey(), one.getValue())).toList(),
				counts);
	}

	/**
	 * All deputies in office, those with nothing too, the busiest of each township first.
	 */
	public List<DeputyFigures> deputies(FigureFilter filter) {
		Conditions mandates = this.counts.mandates(filter);
		return this.jdbc
			.sql("""
					SELECT m.id, t.name AS unit_name, p.name, d.name AS district, m.status = 'SUSPENDED' AS suspended,
					  coalesce(n.led, 0) AS led, coalesce(n.signed, 0) AS signed, coalesce(n.satisfied, 0) AS satisfied
					FROM deputy_mandate m JOIN person p ON p.id = m.person_id
					JOIN electoral_district d ON d.id = m.district_id JOIN territory t ON t.unit_code = m.unit_code
					LEFT JOIN LATERAL (SELECT count(*) AS signed, count(*) FILTER (WHERE g.position = 0) AS led,
					    count(*) FILTER (WHERE g.position = 0 AND %s) AS satisfied
					  FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id WHERE %s) n ON true"""
				.formatted(SuggestionSet.AT_LEAST_BASICALLY_SATISFIED.sql(), FigureCounts.signedBy(filter))
					+ mandates.where() + " ORDER BY m.unit_code, signed DESC, led DESC, p.pinyin, m.id LIMIT "
					+ MOST_DEPUTIES)
			.params(mandates.params())
			.params(FigureCounts.signedParams(filter))
			.query(DeputyFigures.class)
			.list();
	}

}
