package cn.township.congress.service.session;

import java.time.Clock;
import java.time.OffsetDateTime;

import cn.township.congress.domain.session.SessionClosed;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.shared.Times;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters into the deputies' files who attended none of the plenaries of a session
 * (代表法第十三条、第六十二条). What was entered by hand before stays; nothing follows from it by
 * itself.
 */
@Component
class AttendanceOfSession {

	/**
	 * Those in office at one plenary at least whose roll was called and not suspended
	 * then; leave counts where they had it for every one of them.
	 */
	private static final String STORE = """
			INSERT INTO session_absence (unit_code, session_id, mandate_id, attendance, approver, reason, recorded_at, recorded_by)
			SELECT m.unit_code, :session, m.id,
			  CASE WHEN bool_and(a.mark IS NOT DISTINCT FROM 'ON_LEAVE') THEN 'ON_LEAVE' ELSE 'ABSENT' END,
			  CASE WHEN bool_and(a.mark IS NOT DISTINCT FROM 'ON_LEAVE') THEN max(a.approver) END,
			  CASE WHEN bool_and(a.mark IS NOT DISTINCT FROM 'ON_LEAVE') THEN max(a.reason) END, :at, :by
			FROM meeting g JOIN deputy_mandate m ON m.unit_code = g.unit_code AND m.congress_id = g.congress_id
			  AND m.in_office_from <= g.held_on AND (m.ended_on IS NULL OR m.ended_on > g.held_on)
			  AND NOT EXISTS (SELECT FROM suspension u WHERE u.mandate_id = m.id AND u.from_on <= g.held_on
			    AND (u.until_on IS NULL OR u.until_on > g.held_on))
			LEFT JOIN meeting_attendance a ON a.meeting_id = g.id AND a.mandate_id = m.id
			WHERE g.course_id = :course AND g.kind = 'PLENARY' AND g.status IN ('HELD', 'INQUORATE')
			GROUP BY m.unit_code, m.id HAVING NOT bool_or(a.mark IS NOT DISTINCT FROM 'PRESENT')
			ON CONFLICT DO NOTHING""";

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	AttendanceOfSession(JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@EventListener
	void enter(SessionClosed closed) {
		this.jdbc.sql(STORE)
			.param("session", closed.sessionId())
			.param("course", closed.courseId())
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), Times.ZONE))
			.param("by", this.currentUser.actor().displayName())
			.update();
	}

}
