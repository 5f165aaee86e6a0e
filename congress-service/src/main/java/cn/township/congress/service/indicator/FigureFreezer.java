package cn.township.congress.service.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.indicator.ReportFigures;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the numbers of a township with the rows behind them, to be kept.
 */
@Component
class FigureFreezer {

	private final JdbcClient jdbc;

	private final FigureCounts counts;

	private final JsonMapper json = JsonMapper.builder().build();

	FigureFreezer(JdbcClient jdbc, FigureCounts counts) {
		this.jdbc = jdbc;
		this.counts = counts;
	}

	FrozenFigures freeze(FigureFilter filter) {
		LocalDate deputiesOn = this.counts.deputiesOn(filter);
		Conditions mandates = this.counts.mandates(filter);
		List<Mandate> inOffice = this.jdbc
			.sql("SELECT m.id, EXISTS (SELECT 1 FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id"
					+ " WHERE " + FigureCounts.signedBy(filter) + ") AS signed FROM deputy_mandate m" + mandates.where()
					+ " ORDER BY m.id")
			.params(mandates.params())
			.params(FigureCounts.signedParams(filter))
			.query(Mandate.class)
			.list();
		Conditions rows = this.counts.rows(filter);
		return this.jdbc.sql("SELECT " + FigureColumns.idsOfRows() + " FROM suggestion s" + rows.where())
			.params(rows.params())
			.query((row, number) -> new FrozenFigures(deputiesOn.toString(), sets(row),
					inOffice.stream().filter(Mandate::signed).map(Mandate::id).toList(),
					inOffice.stream().map(Mandate::id).toList(), row.getInt("days"), row.getInt("longest"), List.of()))
			.single()
			.inWords();
	}

	ReportFigures written(FrozenFigures figures) {
		return new ReportFigures(this.counts.today(), this.json.writeValueAsString(figures));
	}

	FrozenFigures read(String figures) {
		return this.json.readValue(figures, FrozenFigures.class);
	}

	private static Map<SuggestionSet, List<Long>> sets(ResultSet row) throws SQLException {
		Map<SuggestionSet, List<Long>> sets = new EnumMap<>(SuggestionSet.class);
		List<SuggestionSet> columns = FigureColumns.sets();
		for (int i = 0; i < columns.size(); i++) {
			sets.put(columns.get(i), ids(row.getString("n" + i)));
		}
		return sets;
	}

	private static List<Long> ids(@Nullable String joined) {
		return (joined == null) ? List.of() : Arrays.stream(joined.split(",")).map(Long::valueOf).toList();
	}

	private record Mandate(long id, boolean signed) {
	}

}
