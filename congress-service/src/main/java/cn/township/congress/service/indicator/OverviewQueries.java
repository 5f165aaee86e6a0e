package cn.township.congress.service.indicator;

import java.util.List;
import java.util.Map;

import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The overview of all townships of the reader's area.
 */
@Queries(Permission.VIEW_OVERVIEW)
public class OverviewQueries {

	private final JdbcClient jdbc;

	private final FigureCounts counts;

	private final Townships townships;

	private final CurrentUser currentUser;

	OverviewQueries(JdbcClient jdbc, FigureCounts counts, Townships townships, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.townships = townships;
		this.currentUser = currentUser;
	}

	/** Suggestions of one year of submission, or of all years. */
	public Overview overview(@Nullable Integer year) {
		Actor actor = this.currentUser.actor();
		Map<Integer, Figures> figures = this.counts.byUnit(new FigureFilter(null, year, null));
		List<OverviewRow> rows = this.townships.on(this.counts.today(), null)
			.stream()
			.map((row) -> row.with(figures.getOrDefault(row.unitCode(), Figures.NONE)))
			.toList();
		OverviewRow sum = rows.stream()
			.reduce(OverviewRow.zero(actor.unitCode().value(), actor.unitName(), UnitKind.COUNTY), OverviewRow::plus);
		return new Overview(actor.unitName(), year, years(), rows, sum);
	}

	private List<Integer> years() {
		return this.jdbc.sql("SELECT DISTINCT year FROM suggestion_tally ORDER BY year DESC")
			.query(Integer.class)
			.list();
	}

}
