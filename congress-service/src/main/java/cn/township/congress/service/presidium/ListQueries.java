package cn.township.congress.service.presidium;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.presidium.ListStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The lists of members for the sessions ahead.
 */
@Queries(Permission.MANAGE_SESSIONS)
public class ListQueries {

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	ListQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Sessions that are planned, called or sitting. */
	public List<Session> sessions() {
		return this.jdbc.sql("""
				SELECT c.id, g.term_no, c.session_no FROM session_course c JOIN congress g ON g.id = c.congress_id
				WHERE c.unit_code = :unit AND c.status IN ('PLANNED', 'CONVENED', 'NOTIFIED', 'PREPARATORY', 'OPEN')
				ORDER BY c.planned_from""")
			.param("unit", unit())
			.query((row, number) -> new Session(row.getLong("id"),
					WaitingRoom.session(row.getInt("term_no"), row.getInt("session_no"))))
			.list();
	}

	/**
	 * @throws NotFound if the session is another township's
	 */
	public ListFile file(long course) {
		return this.jdbc
			.sql("""
					SELECT c.id, c.congress_id, g.term_no, c.session_no, l.id AS list_id, l.version, l.status, l.vote_id
					FROM session_course c JOIN congress g ON g.id = c.congress_id
					LEFT JOIN LATERAL (SELECT * FROM presidium_list l WHERE l.course_id = c.id ORDER BY l.id DESC LIMIT 1) l ON true
					WHERE c.id = :id AND c.unit_code = :unit""")
			.param("id", course)
			.param("unit", unit())
			.query((row, number) -> file(row))
			.optional()
			.orElseThrow(() -> new NotFound("session course", course));
	}

	private ListFile file(ResultSet row) throws SQLException {
		long course = row.getLong("id");
		Long list = row.getObject("list_id", Long.class);
		String status = row.getString("status");
		return new ListFile(course, row.getInt("term_no"), row.getInt("session_no"), list, row.getInt("version"),
				(status != null) ? ListStatus.valueOf(status) : null, row.getObject("vote_id", Long.class),
				(list != null) ? named(list) : List.of(), candidates(row.getLong("congress_id")), meetings(course));
	}

	private List<ListFile.Named> named(long list) {
		return this.jdbc.sql("""
				SELECT n.mandate_id, p.name, n.government_post, n.secretary_general, n.elected FROM presidium_nominee n
				JOIN deputy_mandate m ON m.id = n.mandate_id JOIN person p ON p.id = m.person_id
				WHERE n.list_id = :id ORDER BY n.id""").param("id", list).query(ListFile.Named.class).list();
	}

	/** Deputies of a term who may be members of its presidium. */
	private List<ListFile.Candidate> candidates(long congress) {
		return this.jdbc.sql("""
				SELECT m.id, p.name, d.name AS district FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				JOIN electoral_district d ON d.id = m.district_id
				WHERE m.congress_id = :congress AND m.status IN ('CONFIRMED', 'ACTIVE') ORDER BY d.district_no, m.id""")
			.param("congress", congress)
			.query(ListFile.Candidate.class)
			.list();
	}

	/** Deputies in office of the township. */
	public List<ListFile.Candidate> deputies() {
		return this.jdbc.sql("""
				SELECT m.id, p.name, d.name AS district FROM deputy_mandate m JOIN person p ON p.id = m.person_id
				JOIN electoral_district d ON d.id = m.district_id
				WHERE m.unit_code = :unit AND m.status = 'ACTIVE' ORDER BY d.district_no, m.id""")
			.param("unit", unit())
			.query(ListFile.Candidate.class)
			.list();
	}

	private List<ListFile.Held> meetings(long course) {
		return this.jdbc.sql("""
				SELECT m.id, CASE m.kind WHEN 'PREPARATORY' THEN '预备会议' ELSE '第' || m.meeting_no || '次全体会议' END AS name
				FROM meeting m WHERE m.course_id = :course AND m.kind IN ('PREPARATORY', 'PLENARY')
				AND m.status = 'HELD' AND NOT m.ended ORDER BY m.held_on DESC, m.id DESC""")
			.param("course", course)
			.query(ListFile.Held.class)
			.list();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private int unit() {
		return this.currentUser.actor().unitCode().value();
	}

	/** A session to choose. */
	public record Session(long id, String name) {
	}

}
