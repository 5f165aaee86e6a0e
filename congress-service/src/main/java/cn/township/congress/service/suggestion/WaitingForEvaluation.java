package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import cn.township.congress.service.shared.Conditions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The replied suggestions whose evaluation sheets come back, by session or year.
 */
@Queries(Permission.TRANSCRIBE_EVALUATION)
public class WaitingForEvaluation {

	/** More are typed in a second time. */
	public static final int MOST = 100;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	WaitingForEvaluation(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * In the order of their numbers.
	 * @param session made in that session or between it and the next; null for any
	 * @param year of submission; null for any
	 */
	public List<Waiting> find(@Nullable Long session, @Nullable Integer year) {
		Conditions conditions = new Conditions()
			.and("s.unit_code = :unit", "unit", this.currentUser.actor().unitCode().value())
			.and("s.status = 'REPLIED'");
		if (session != null) {
			conditions.and("s.session_id = :session", "session", session);
		}
		if (year != null) {
			conditions.and(SuggestionList.ofYear(year));
		}
		return this.jdbc.sql("""
				SELECT s.id, s.version, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no,
				  s.title, p.name AS lead_deputy, a.name AS agency, s.replied_on, s.result_class
				FROM suggestion s
				JOIN congress c ON c.id = s.congress_id
				JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
				JOIN deputy_mandate m ON m.id = l.mandate_id
				JOIN person p ON p.id = m.person_id
				LEFT JOIN congress_session cs ON cs.id = s.session_id
				LEFT JOIN agency a ON a.id = s.lead_agency_id""" + conditions.where() + """

				ORDER BY c.term_no, cs.session_no NULLS FIRST, s.in_session DESC, s.serial_no LIMIT\s""" + MOST)
			.params(conditions.params())
			.query(WaitingForEvaluation::row)
			.list();
	}

	/** The sessions any of them belong to, the newest first. */
	public List<Session> sessions() {
		return this.jdbc.sql("""
				SELECT cs.id, c.term_no, cs.session_no, count(*) AS waiting FROM suggestion s
				JOIN congress_session cs ON cs.id = s.session_id JOIN congress c ON c.id = s.congress_id
				WHERE s.unit_code = :unit AND s.status = 'REPLIED'
				GROUP BY cs.id, c.term_no, cs.session_no ORDER BY c.term_no DESC, cs.session_no DESC""")
			.param("unit", this.currentUser.actor().unitCode().value())
			.query((row, number) -> new Session(row.getLong(1),
					new Citation(row.getInt(2), row.getInt(3), true, null).occasion(), row.getInt(4)))
			.list();
	}

	private static Waiting row(ResultSet row, int number) throws SQLException {
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		String resultClass = row.getString("result_class");
		return new Waiting(row.getLong("id"), row.getInt("version"), citation, row.getString("title"),
				row.getString("lead_deputy"), row.getString("agency"), row.getObject("replied_on", LocalDate.class),
				(resultClass == null) ? null : ResultClass.valueOf(resultClass));
	}

	/** A suggestion whose sheet is awaited. */
	public record Waiting(long id, int version, Citation citation, String title, String leadDeputy,
			@Nullable String agency, LocalDate repliedOn, @Nullable ResultClass resultClass) {
	}

	/** A session with how many wait. */
	public record Session(long id, String name, int waiting) {
	}

}
