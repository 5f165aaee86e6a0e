package cn.township.congress.service.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds earlier suggestions of the township like the one being typed, by the
 * two-character shingles they share (V23); they need not share a whole word.
 */
@Queries(Permission.REGISTER_SUGGESTION)
public class SimilarSuggestions {

	/** Letters that are to be typed before one is asked. */
	public static final int SHORTEST = 4;

	/** Letters that are compared; what follows hardly changes the answer. */
	private static final int LONGEST = 400;

	private static final int MOST = 5;

	private static final int BEGINNING = 120;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	SimilarSuggestions(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/**
	 * The most similar first.
	 * @param self the suggestion being revised, which is not like itself
	 */
	public List<SimilarSuggestion> of(String typed, @Nullable Long self) {
		String text = typed.strip();
		if (text.length() < SHORTEST) {
			return List.of();
		}
		return this.jdbc.sql("""
				SELECT s.id, c.term_no, coalesce(cs.session_no, 0) AS session_no, s.in_session, s.serial_no, s.title,
				  s.status, s.submitted_on, p.name AS lead_deputy, a.name AS agency, r.result_class,
				  left(r.body, :beginning + 1) AS body, r.replied_on
				FROM suggestions_like(:unit, :typed, :self, :most) found
				JOIN suggestion s ON s.id = found.suggestion_id
				JOIN congress c ON c.id = s.congress_id
				JOIN suggestion_signer l ON l.suggestion_id = s.id AND l.position = 0
				JOIN deputy_mandate m ON m.id = l.mandate_id
				JOIN person p ON p.id = m.person_id
				LEFT JOIN congress_session cs ON cs.id = s.session_id
				LEFT JOIN agency a ON a.id = s.lead_agency_id
				LEFT JOIN LATERAL (SELECT result_class, body, replied_on FROM reply WHERE suggestion_id = s.id
				  ORDER BY round DESC LIMIT 1) r ON true
				ORDER BY found.score DESC, s.id DESC""")
			.param("beginning", BEGINNING)
			.param("unit", this.currentUser.actor().unitCode().value())
			.param("typed", text.substring(0, Math.min(text.length(), LONGEST)))
			.param("self", self)
			.param("most", MOST)
			.query(SimilarSuggestions::row)
			.list();
	}

	private static SimilarSuggestion row(ResultSet row, int number) throws SQLException {
		Citation citation = new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
				row.getObject("serial_no", Integer.class));
		String resultClass = row.getString("result_class");
		return new SimilarSuggestion(row.getLong("id"), citation, row.getString("title"),
				SuggestionStatus.valueOf(row.getString("status")), row.getObject("submitted_on", LocalDate.class),
				row.getString("lead_deputy"), row.getString("agency"),
				(resultClass == null) ? null : ResultClass.valueOf(resultClass), beginning(row.getString("body")),
				row.getObject("replied_on", LocalDate.class));
	}

	private static @Nullable String beginning(@Nullable String body) {
		return (body == null || body.length() <= BEGINNING) ? body : body.substring(0, BEGINNING) + "……";
	}

}
