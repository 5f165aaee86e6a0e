package cn.township.congress.service.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The overview of all townships of the reader's area. Counts by state come from the
 * tally, what depends on today from the index of open deadlines.
 */
@Queries(Permission.VIEW_OVERVIEW)
public class OverviewQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	OverviewQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Suggestions of one year of submission, or of all years. */
	public Overview overview(@Nullable Integer year) {
		Actor actor = this.currentUser.actor();
		List<OverviewRow> rows = rows(actor.unitCode().range(), year);
		OverviewRow sum = rows.stream()
			.reduce(OverviewRow.zero(actor.unitCode().value(), actor.unitName(), UnitKind.COUNTY), OverviewRow::plus);
		return new Overview(actor.unitName(), year, years(), rows, sum);
	}

	private List<Integer> years() {
		return this.jdbc.sql("SELECT DISTINCT year FROM suggestion_tally ORDER BY year DESC")
			.query(Integer.class)
			.list();
	}

	private List<OverviewRow> rows(CodeRange area, @Nullable Integer year) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc.sql(sql(year))
			.param("from", area.from())
			.param("to", area.to())
			.param("today", today)
			.param("day", today)
			.param("soon", today.plusDays(DueState.SOON_DAYS))
			.param("year", (year != null) ? year : 0)
			.query(OverviewRow.class)
			.list();
	}

	private static String sql(@Nullable Integer year) {
		return """
				SELECT t.unit_code, t.name AS unit_name, p.name AS county_name, t.kind, coalesce(d.deputies, 0) AS deputies,
				  coalesce(c.seats, 0) AS seats, coalesce(n.total, 0) AS total,
				  coalesce(n.to_accept, 0) AS to_accept, coalesce(n.to_hand_over, 0) AS to_hand_over,
				  coalesce(n.handling, 0) AS handling, coalesce(n.to_evaluate, 0) AS to_evaluate,
				  coalesce(n.to_conclude, 0) AS to_conclude, coalesce(n.concluded, 0) AS concluded,
				  coalesce(n.closed_otherwise, 0) AS closed_otherwise, coalesce(n.handed_over, 0) AS handed_over,
				  coalesce(n.replied, 0) AS replied, coalesce(n.replied_in_time, 0) AS replied_in_time,
				  coalesce(n.satisfied, 0) AS satisfied, coalesce(n.basically_satisfied, 0) AS basically_satisfied,
				  coalesce(n.dissatisfied, 0) AS dissatisfied, coalesce(o.overdue, 0) AS overdue,
				  coalesce(o.due_soon, 0) AS due_soon, coalesce(o.unreplied_overdue, 0) AS unreplied_overdue
				FROM territory t
				LEFT JOIN territory p ON p.unit_code = t.parent_code
				LEFT JOIN LATERAL (SELECT id, seats FROM congress WHERE unit_code = t.unit_code
				  AND coalesce(first_session_on, elected_on) <= :today AND (ended_on IS NULL OR ended_on > :today)
				  ORDER BY first_session_on <= :today DESC NULLS LAST, term_no DESC LIMIT 1) c ON true
				LEFT JOIN (SELECT m.unit_code, count(*) AS deputies FROM deputy_mandate m
				  WHERE %s GROUP BY m.unit_code) d ON d.unit_code = t.unit_code
				LEFT JOIN (SELECT unit_code, sum(total) AS total, sum(submitted) AS to_accept,
				    sum(accepted) AS to_hand_over, sum(handling) AS handling, sum(replied) AS to_evaluate,
				    sum(evaluated) AS to_conclude, sum(concluded) AS concluded,
				    sum(closed_otherwise) AS closed_otherwise, sum(handed_over_ever) AS handed_over,
				    sum(replied_ever) AS replied, sum(replied_in_time) AS replied_in_time,
				    sum(satisfied) AS satisfied, sum(basically_satisfied) AS basically_satisfied,
				    sum(dissatisfied) AS dissatisfied
				  FROM suggestion_tally %s GROUP BY unit_code) n ON n.unit_code = t.unit_code
				LEFT JOIN (SELECT s.unit_code, count(*) FILTER (WHERE %s) AS overdue,
				    count(*) FILTER (WHERE %s) AS due_soon, count(*) FILTER (WHERE %s) AS unreplied_overdue
				  FROM suggestion s WHERE %s AND s.reply_due_on <= :soon %s GROUP BY s.unit_code) o
				  ON o.unit_code = t.unit_code
				WHERE t.unit_code BETWEEN :from AND :to AND t.kind IN ('TOWN', 'TOWNSHIP', 'ETHNIC_TOWNSHIP')
				ORDER BY t.unit_code"""
			.formatted(DeputySet.IN_OFFICE.sql(), (year != null) ? "WHERE year = :year" : "",
					SuggestionSet.OVERDUE.sql(), SuggestionSet.DUE_SOON.sql(), SuggestionSet.UNREPLIED_OVERDUE.sql(),
					SuggestionSet.HANDLING.sql(), (year != null) ? "AND " + SuggestionList.ofYear(year) : "");
	}

}
