package cn.township.congress.service.session;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What follows from a session and is not done, the archive itself left out. */
@Component
class OpenFollowUps {

	/** Those of the session, of its meetings and of what it adopted. */
	static final String OF_COURSE = """
			(o.course_id = :course OR o.meeting_id IN (SELECT m.id FROM meeting m WHERE m.course_id = :course)
			  OR o.resolution_id IN (SELECT r.id FROM resolution r WHERE r.course_id = :course))""";

	private static final String OPEN = "SELECT o.id, o.title FROM obligation o WHERE " + OF_COURSE
			+ " AND o.status = 'OPEN' AND o.kind <> 'ARCHIVE' ORDER BY o.due_on NULLS LAST, o.id";

	private final JdbcClient jdbc;

	OpenFollowUps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FollowUp> of(long courseId) {
		return this.jdbc.sql(OPEN).param("course", courseId).query(FollowUp.class).list();
	}

	record FollowUp(long id, String title) {
	}

}
