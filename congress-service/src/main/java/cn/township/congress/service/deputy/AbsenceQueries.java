package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.deputy.TerminationEvidence;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who did not attend the sessions of the term in force. Reasons are not among it.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class AbsenceQueries {

	private static final String SESSIONS = DeputyScope.TERM
			+ """
					SELECT s.id, s.session_no, s.opened_on,
					  (SELECT count(*) FROM session_absence a WHERE a.session_id = s.id AND a.attendance = 'ON_LEAVE') AS on_leave,
					  (SELECT count(*) FROM session_absence a WHERE a.session_id = s.id AND a.attendance = 'ABSENT') AS absent
					FROM congress_session s WHERE s.unit_code = :unit AND s.congress_id IN (SELECT id FROM term)
					AND s.opened_on <= :day ORDER BY s.session_no DESC""";

	private static final String ROWS = """
			SELECT m.id AS mandate_id, p.name, d.name AS district, a.id, coalesce(a.attendance, 'PRESENT') AS attendance,
			  a.approver, a.reason IS NOT NULL AS has_reason,
			  EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id AND u.from_on <= s.opened_on
			    AND (u.until_on IS NULL OR u.until_on > s.opened_on)) AS suspended
			FROM congress_session s JOIN deputy_mandate m ON m.congress_id = s.congress_id
			  AND m.in_office_from <= s.opened_on AND (m.ended_on IS NULL OR m.ended_on > s.opened_on)
			JOIN person p ON p.id = m.person_id JOIN electoral_district d ON d.id = m.district_id
			LEFT JOIN session_absence a ON a.session_id = s.id AND a.mandate_id = m.id
			WHERE s.id = :session ORDER BY d.district_no, m.id""";

	private static final String FLAGGED = DeputyScope.TERM + """
			SELECT m.id AS mandate_id, t.name AS unit_name, p.name, d.name AS district,
			  string_agg(s.session_no::text, ',' ORDER BY s.session_no) AS numbers
			FROM session_absence a JOIN congress_session s ON s.id = a.session_id
			JOIN deputy_mandate m ON m.id = a.mandate_id JOIN person p ON p.id = m.person_id
			JOIN electoral_district d ON d.id = m.district_id JOIN territory t ON t.unit_code = m.unit_code
			WHERE a.attendance = 'ABSENT' AND m.congress_id IN (SELECT id FROM term) AND %s
			GROUP BY m.id, m.unit_code, t.name, p.name, d.name HAVING count(*) >= %d
			ORDER BY m.unit_code, m.id""".formatted(DeputySet.IN_OFFICE.sql(), TerminationEvidence.SESSIONS_MISSED);

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	AbsenceQueries(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The sessions that have opened, the newest first. */
	public List<Session> sessions() {
		return this.jdbc.sql(SESSIONS)
			.param("day", today())
			.param("unit", this.currentUser.actor().unitCode().value())
			.query(Session.class)
			.list();
	}

	/** All deputies who were in office when the session opened. */
	public List<Row> rows(long session) {
		return this.jdbc.sql(ROWS).param("session", session).query(Row.class).list();
	}

	/**
	 * Who missed two sessions of this term without leave, as far as the user sees
	 * (代表法第六十二条第三项). A flag, nothing more.
	 */
	public List<Flagged> flagged() {
		return this.jdbc.sql(FLAGGED).param("day", today()).query(Flagged.class).list();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** A session with how many did not attend. */
	public record Session(long id, int sessionNo, LocalDate openedOn, int onLeave, int absent) {

		/** As it is cited: 第三次会议. */
		public String label() {
			return MissedSessions.cited(this.sessionNo);
		}

	}

	/** A deputy at a session. */
	public record Row(long mandateId, String name, String district, @Nullable Long id, Attendance attendance,
			@Nullable String approver, boolean hasReason, boolean suspended) {
	}

	/** A deputy who missed two sessions without leave. */
	public record Flagged(long mandateId, String unitName, String name, String district, String numbers) {

		/** The sessions as they are cited. */
		public List<String> sessions() {
			return Arrays.stream(this.numbers.split(","))
				.map((no) -> MissedSessions.cited(Integer.parseInt(no)))
				.toList();
		}

	}

}
