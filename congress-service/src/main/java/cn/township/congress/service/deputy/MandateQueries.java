package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One mandate with its changes: four statements, however many there are.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class MandateQueries {

	private static final String NOW = DeputyScope.TERM + """
			SELECT n.id, n.version, p.name, t.name AS unit_name, c.term_no, d.name AS district, n.status, n.elected_on,
			  n.by_election, n.published_on, n.ground, n.ground_on, n.ended_on,
			  (SELECT count(*) FROM deputy_mandate m WHERE m.unit_code = n.unit_code AND %s) AS in_office
			FROM deputy_mandate n JOIN person p ON p.id = n.person_id JOIN congress c ON c.id = n.congress_id
			JOIN electoral_district d ON d.id = n.district_id JOIN territory t ON t.unit_code = n.unit_code
			WHERE n.id = :id""".formatted(DeputySet.IN_OFFICE.sql());

	private final JdbcClient jdbc;

	private final MissedSessions missedSessions;

	private final Clock clock;

	MandateQueries(JdbcClient jdbc, MissedSessions missedSessions, Clock clock) {
		this.jdbc = jdbc;
		this.missedSessions = missedSessions;
		this.clock = clock;
	}

	/**
	 * @throws NotFound if there is none within the scope
	 */
	public MandateFile file(long id) {
		LocalDate today = LocalDate.now(this.clock);
		MandateFile.Now now = this.jdbc.sql(NOW)
			.param("day", today)
			.param("id", id)
			.query(MandateFile.Now.class)
			.optional()
			.orElseThrow(() -> new NotFound("deputy", id));
		return new MandateFile(now,
				this.jdbc.sql(ChangeList.SELECT + " WHERE h.mandate_id = :id ORDER BY h.changed_on DESC, h.id DESC")
					.param("id", id)
					.query(ChangeRow.class)
					.list(),
				this.jdbc
					.sql("SELECT id, post, from_on, document, until_on, ended_by FROM tenure"
							+ " WHERE mandate_id = :id ORDER BY from_on DESC, id DESC")
					.param("id", id)
					.query(MandateFile.Held.class)
					.list(),
				this.missedSessions.without(id, today));
	}

}
