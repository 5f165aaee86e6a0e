package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How one deputy attended sessions and plenaries. Reasons of leave are not among it.
 */
@Queries(Permission.VIEW_DEPUTIES)
public class SittingAttendanceQueries {

	private final JdbcClient jdbc;

	private final Clock clock;

	SittingAttendanceQueries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public SittingAttendance of(long mandateId) {
		return new SittingAttendance(this.jdbc.sql("""
				SELECT s.session_no, s.opened_on, x.id AS course_id, count(a.id) AS plenaries,
				  count(a.id) FILTER (WHERE a.mark = 'PRESENT') AS present,
				  count(a.id) FILTER (WHERE a.mark = 'ON_LEAVE') AS on_leave,
				  count(a.id) FILTER (WHERE a.mark = 'ABSENT') AS absent, b.attendance AS missed
				FROM deputy_mandate m JOIN congress_session s ON s.congress_id = m.congress_id
				  AND s.opened_on >= m.in_office_from AND (m.ended_on IS NULL OR s.opened_on < m.ended_on)
				LEFT JOIN session_course x ON x.session_id = s.id
				LEFT JOIN meeting g ON g.course_id = x.id AND g.kind = 'PLENARY' AND g.status IN ('HELD', 'INQUORATE')
				LEFT JOIN meeting_attendance a ON a.meeting_id = g.id AND a.mandate_id = m.id
				LEFT JOIN session_absence b ON b.session_id = s.id AND b.mandate_id = m.id AND b.attendance <> 'PRESENT'
				WHERE m.id = :id AND s.opened_on <= :today
				GROUP BY s.id, x.id, b.attendance HAVING count(a.id) > 0 OR b.attendance IS NOT NULL
				ORDER BY s.session_no DESC""")
			.param("id", mandateId)
			.param("today", LocalDate.now(this.clock))
			.query(SittingAttendance.Session.class)
			.list());
	}

}
