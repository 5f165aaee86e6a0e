package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accepted suggestions a meeting of the presidium can hand over together, each with
 * the agency that suggests itself.
 */
@Queries(Permission.HAND_OVER_SUGGESTION)
public class WaitingForHandOver {

	/** More are handed over in a second batch. */
	public static final int MOST = 100;

	private static final String SQL = """
			SELECT s.id, s.version, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no, s.title,
			  s.submitted_on, s.suggested_agency, p.name AS lead_deputy,
			  (SELECT count(*) FROM suggestion_signer x WHERE x.suggestion_id = s.id) AS signers,
			  (SELECT count(*) FROM suggestion x WHERE x.merged_into_id = s.id) AS merged,
			  coalesce(
			    (SELECT a.id FROM agency a WHERE a.unit_code = s.unit_code AND a.active AND length(s.suggested_agency) > 1
			       AND (strpos(s.suggested_agency, a.name) > 0 OR strpos(a.name, s.suggested_agency) > 0)
			     ORDER BY length(a.name) DESC LIMIT 1),
			    (SELECT u.lead_agency_id FROM suggestion u JOIN agency a ON a.id = u.lead_agency_id AND a.active
			     WHERE u.unit_code = s.unit_code AND u.category = s.category
			     GROUP BY u.lead_agency_id ORDER BY count(*) DESC, max(u.handed_over_on) DESC LIMIT 1)) AS proposed
			FROM suggestion s
			JOIN congress c ON c.id = s.congress_id
			JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
			JOIN deputy_mandate m ON m.id = l.mandate_id
			JOIN person p ON p.id = m.person_id
			LEFT JOIN congress_session cs ON cs.id = s.session_id
			WHERE s.unit_code = :unit AND s.status = 'ACCEPTED' AND s.merged_into_id IS NULL%s
			ORDER BY c.term_no, cs.session_no NULLS FIRST, s.in_session DESC, s.serial_no LIMIT\s"""
			+ MOST;

	private final JdbcClient jdbc;

	private final HandOverTerms terms;

	private final CurrentUser currentUser;

	private final Clock clock;

	WaitingForHandOver(JdbcClient jdbc, HandOverTerms terms, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** In the order of their numbers; all that wait or, of those, the chosen ones. */
	public List<Waiting> find(Collection<Long> chosen) {
		JdbcClient.StatementSpec statement = this.jdbc.sql(SQL.formatted(chosen.isEmpty() ? "" : " AND s.id IN (:ids)"))
			.param("unit", this.currentUser.actor().unitCode().value());
		return (chosen.isEmpty() ? statement : statement.param("ids", chosen)).query(WaitingForHandOver::row).list();
	}

	/** Months of an ordinary reply and at most. */
	public ReplyTerms months() {
		return this.terms.settings(this.currentUser.actor().unitCode(), LocalDate.now(this.clock)).replyTerms();
	}

	/** The last meeting of the presidium between sessions, as it is cited. */
	public Optional<Meeting> lastMeeting() {
		return this.jdbc
			.sql("""
					SELECT meeting_no, held_on FROM meeting WHERE unit_code = :unit AND kind = 'PRESIDIUM' AND course_id IS NULL
					AND status = 'HELD' AND held_on <= :today ORDER BY held_on DESC, id DESC LIMIT 1""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("today", LocalDate.now(this.clock))
			.query((row, number) -> new Meeting("第" + ChineseNumber.of(row.getInt(1)) + "次主席团会议",
					row.getObject(2, LocalDate.class)))
			.optional();
	}

	private static Waiting row(ResultSet row, int number) throws SQLException {
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		return new Waiting(row.getLong("id"), row.getInt("version"), citation, row.getString("title"),
				row.getObject("submitted_on", LocalDate.class), row.getString("suggested_agency"),
				row.getString("lead_deputy"), row.getInt("signers"), row.getInt("merged"),
				row.getObject("proposed", Long.class));
	}

	/**
	 * A suggestion that waits.
	 *
	 * @param merged how many others go along with it
	 * @param proposed the agency the deputy proposes or, where none is meant, the one
	 * that has led most of that category
	 */
	public record Waiting(long id, int version, Citation citation, String title, LocalDate submittedOn,
			@Nullable String suggestedAgency, String leadDeputy, int signers, int merged, @Nullable Long proposed) {
	}

	/** A meeting that may have decided. */
	public record Meeting(String name, LocalDate on) {
	}

}
