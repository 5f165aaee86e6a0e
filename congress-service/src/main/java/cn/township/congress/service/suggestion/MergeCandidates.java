package cn.township.congress.service.suggestion;

import java.util.List;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The suggestions one can be handled together with: of the same township, accepted and
 * not yet handed over, not merged themselves.
 */
@Queries(Permission.HAND_OVER_SUGGESTION)
public class MergeCandidates {

	private final JdbcClient jdbc;

	MergeCandidates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest first. */
	public List<Candidate> of(long id) {
		return this.jdbc.sql("""
				SELECT o.id, c.term_no, coalesce(cs.session_no, 0) AS session_no, o.in_session, o.serial_no, o.title,
				  p.name AS deputy
				FROM suggestion s JOIN suggestion o ON o.unit_code = s.unit_code AND o.id <> s.id
				JOIN congress c ON c.id = o.congress_id LEFT JOIN congress_session cs ON cs.id = o.session_id
				JOIN suggestion_signer g ON g.suggestion_id = o.id AND g.position = 0
				JOIN deputy_mandate m ON m.id = g.mandate_id JOIN person p ON p.id = m.person_id
				WHERE s.id = :id AND o.status = 'ACCEPTED' AND o.merged_into_id IS NULL
				ORDER BY (o.category = s.category) DESC, o.submitted_on DESC, o.id DESC LIMIT 200""")
			.param("id", id)
			.query((row, number) -> new Candidate(row.getLong("id"),
					new Citation(row.getInt("term_no"), row.getInt("session_no"), row.getBoolean("in_session"),
							row.getObject("serial_no", Integer.class)),
					row.getString("title"), row.getString("deputy")))
			.list();
	}

	/** One of them. */
	public record Candidate(long id, Citation citation, String title, String deputy) {
	}

}
