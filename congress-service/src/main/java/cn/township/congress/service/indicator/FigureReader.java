package cn.township.congress.service.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminLevel;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.shared.Conditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the indicators, for pages as for the yearly report.
 */
@Component
class FigureReader {

	private final JdbcClient jdbc;

	private final FigureCounts counts;

	private final Townships townships;

	private final CurrentUser currentUser;

	FigureReader(JdbcClient jdbc, FigureCounts counts, Townships townships, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.counts = counts;
		this.townships = townships;
		this.currentUser = currentUser;
	}

	/**
	 * All indicators of the filter.
	 * @throws NotFound if it names a session or township that is not there
	 */
	Statistics statistics(FigureFilter filter) {
		Integer unit = filter.unit();
		if (unit != null && !this.currentUser.actor().unitCode().range().contains(unit)) {
			throw new NotFound("township", unit);
		}
		LocalDate deputiesOn = this.counts.deputiesOn(filter);
		Map<Integer, Figures> figures = this.counts.byUnit(filter);
		Map<Integer, Figures> participation = this.counts.participation(filter);
		List<OverviewRow> rows = this.townships.on(deputiesOn, filter.unit())
			.stream()
			.map((row) -> row.with(of(figures, row).plus(of(participation, row))))
			.toList();
		if (unit != null && rows.isEmpty()) {
			throw new NotFound("township", unit);
		}
		Figures sum = rows.stream().map(OverviewRow::figures).reduce(Figures.NONE, Figures::plus);
		return new Statistics(areaName(filter, rows), period(filter), filter, this.counts.today(), deputiesOn, rows,
				sum);
	}

	/** The numbers by category, agency or district. */
	List<BreakdownRow> breakdown(Dimension dimension, FigureFilter filter) {
		Conditions rows = this.counts.rows(filter);
		return this.jdbc.sql(dimension.sql(rows.where()))
			.params(rows.params())
			.query((row, number) -> new BreakdownRow(row.getString("key"), row.getString("name"),
					row.getString("belongs"), FigureColumns.read(row)))
			.list()
			.stream()
			.filter((row) -> row.of(Indicator.TOTAL).part() > 0)
			.toList();
	}

	/** The township of the filter. */
	String unitName(FigureFilter filter) {
		return this.townships.on(this.counts.today(), filter.unit())
			.stream()
			.findFirst()
			.map(OverviewRow::unitName)
			.orElseThrow();
	}

	private static Figures of(Map<Integer, Figures> figures, OverviewRow row) {
		return figures.getOrDefault(row.unitCode(), Figures.NONE);
	}

	private String areaName(FigureFilter filter, List<OverviewRow> rows) {
		Actor actor = this.currentUser.actor();
		boolean one = filter.unit() != null || actor.unitCode().level() == AdminLevel.TOWNSHIP;
		return (one && rows.size() == 1) ? rows.get(0).unitName() : actor.unitName();
	}

	/** 2026年度, or a session with the time after it. */
	String period(FigureFilter filter) {
		if (filter.session() == null) {
			return (filter.year() != null) ? filter.year() + "年度" : "历年";
		}
		return this.jdbc.sql("""
				SELECT c.term_no, s.session_no FROM congress_session s JOIN congress c ON c.id = s.congress_id
				WHERE s.id = :session""").param("session", filter.session()).query((row) -> {
			row.next();
			return "第" + ChineseNumber.of(row.getInt("term_no")) + "届第" + ChineseNumber.of(row.getInt("session_no"))
					+ "次会议和会后";
		});
	}

}
