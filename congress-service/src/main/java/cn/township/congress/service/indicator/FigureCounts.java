package cn.township.congress.service.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import cn.township.congress.domain.rule.DueState;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.CodeRange;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.shared.Conditions;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts by township: from the tally and the indexes of what is open, whose cost does not
 * grow with what is settled; of a session from its rows.
 */
@Component
class FigureCounts {

	/** Who signed: the lead deputy, and joint signers who agreed. */
	static final String SIGNED = "(g.position = 0 OR g.confirmed_on IS NOT NULL)";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	FigureCounts(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The numbers of each township that has any. */
	Map<Integer, Figures> byUnit(FigureFilter filter) {
		Map<Integer, Figures> figures = new HashMap<>();
		Conditions rows = rows(filter);
		this.jdbc.sql((filter.session() != null) ? ofRows(rows) : ofTally(filter, rows))
			.params(rows.params())
			.query((row) -> {
				figures.put(row.getInt("unit_code"), FigureColumns.read(row));
			});
		return figures;
	}

	private static String ofRows(Conditions rows) {
		return "SELECT s.unit_code, " + FigureColumns.ofRows() + " FROM suggestion s" + rows.where()
				+ " GROUP BY s.unit_code";
	}

	private static String ofTally(FigureFilter filter, Conditions rows) {
		String year = (filter.year() != null) ? " AND s.year = " + filter.year() : "";
		return "SELECT unit_code, " + FigureColumns.summed() + " FROM (SELECT s.unit_code, " + FigureColumns.ofTally()
				+ " FROM suggestion_tally s WHERE s.unit_code BETWEEN :from AND :to" + year
				+ " UNION ALL SELECT s.unit_code, " + FigureColumns.ofOpenDeadlines() + " FROM suggestion s"
				+ rows.where() + " AND " + SuggestionSet.HANDLING.sql() + " AND s.reply_due_on <= :soon"
				+ " GROUP BY s.unit_code UNION ALL SELECT s.unit_code, " + FigureColumns.ofOpenPromises()
				+ " FROM suggestion s" + rows.where() + " AND " + SuggestionSet.PROMISE_OVERDUE.sql()
				+ " GROUP BY s.unit_code) counted GROUP BY unit_code";
	}

	/** Conditions on a row of {@code suggestion s}, drafts still among them. */
	Conditions rows(FigureFilter filter) {
		Conditions conditions = area(filter, "s");
		if (filter.year() != null) {
			conditions.and(SuggestionList.ofYear(filter.year()));
		}
		if (filter.session() != null) {
			conditions.and("s.session_id = :session", "session", filter.session());
		}
		return conditions.with("today", today()).with("soon", today().plusDays(DueState.SOON_DAYS));
	}

	/** Deputies in office, and those of them who signed something, by township. */
	Map<Integer, Figures> participation(FigureFilter filter) {
		Map<Integer, Figures> figures = new HashMap<>();
		Conditions mandates = mandates(filter);
		this.jdbc
			.sql("SELECT m.unit_code, count(*) AS in_office, count(*) FILTER (WHERE EXISTS ("
					+ "SELECT 1 FROM suggestion_signer g JOIN suggestion s ON s.id = g.suggestion_id WHERE "
					+ signedBy(filter) + ")) AS participants FROM deputy_mandate m" + mandates.where()
					+ " GROUP BY m.unit_code")
			.params(mandates.params())
			.params(signedParams(filter))
			.query((row) -> {
				figures.put(row.getInt("unit_code"),
						new Figures(Map.of(), row.getInt("participants"), row.getInt("in_office"), 0, 0));
			});
		return figures;
	}

	/** Conditions on a mandate {@code m} in office. */
	Conditions mandates(FigureFilter filter) {
		return area(filter, "m").and(DeputySet.IN_OFFICE.sql()).with("day", deputiesOn(filter));
	}

	/**
	 * Which suggestions {@code s} of the filter mandate {@code m} signed by {@code g}.
	 */
	static String signedBy(FigureFilter filter) {
		return "g.mandate_id = m.id AND " + SIGNED + " AND " + SuggestionSet.ALL.sql()
				+ ((filter.year() != null) ? " AND " + SuggestionList.ofYear(filter.year()) : "")
				+ ((filter.session() != null) ? " AND s.session_id = :session" : "");
	}

	static Map<String, Object> signedParams(FigureFilter filter) {
		return (filter.session() != null) ? Map.of("session", filter.session()) : Map.of();
	}

	/**
	 * The day on which deputies in office are counted: today, or the last day of the year
	 * or of the time after the session.
	 */
	LocalDate deputiesOn(FigureFilter filter) {
		LocalDate today = today();
		if (filter.session() != null) {
			return this.jdbc.sql("""
					SELECT least(:today::date, (SELECT min(n.opened_on) - 1 FROM congress_session n
					  WHERE n.unit_code = s.unit_code AND n.opened_on > s.opened_on))
					FROM congress_session s WHERE s.id = :session""")
				.param("today", today)
				.param("session", filter.session())
				.query(LocalDate.class)
				.optional()
				.orElseThrow(() -> new NotFound("session", filter.session()));
		}
		if (filter.year() == null) {
			return today;
		}
		LocalDate last = LocalDate.of(filter.year(), 12, 31);
		return last.isBefore(today) ? last : today;
	}

	private Conditions area(FigureFilter filter, String table) {
		Integer unit = filter.unit();
		CodeRange area = (unit != null) ? new CodeRange(unit, unit) : this.currentUser.actor().unitCode().range();
		return new Conditions().and(table + ".unit_code BETWEEN :from AND :to", "from", area.from())
			.with("to", area.to());
	}

}
