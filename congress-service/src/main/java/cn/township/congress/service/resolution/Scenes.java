package cn.township.congress.service.resolution;

import java.util.Optional;

import cn.township.congress.domain.resolution.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the session or the meeting of the presidium a document comes from.
 */
@Component
class Scenes {

	private static final String UNIT = "SELECT c.unit_code, t.name AS unit_name, t.kind AS unit_kind,"
			+ " c.id AS congress_id, c.term_no, ";

	private static final String CONGRESS = " JOIN congress c ON c.id = x.congress_id"
			+ " JOIN territory t ON t.unit_code = c.unit_code WHERE x.id = :id";

	private final JdbcClient jdbc;

	Scenes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Scene> session(long courseId) {
		return this.jdbc.sql(UNIT + """
				x.id AS course_id, x.session_no, NULL::bigint AS meeting_id, NULL::integer AS meeting_no,
				  coalesce(s.opened_on, x.planned_from) AS day, coalesce(s.closed_on, x.planned_to) AS last_day, x.place
				FROM session_course x LEFT JOIN congress_session s ON s.id = x.session_id""" + CONGRESS)
			.param("id", courseId)
			.query(Scene.class)
			.optional();
	}

	/** A meeting of the presidium; other meetings are their session. */
	Optional<Scene> meeting(long meetingId) {
		return this.jdbc.sql(UNIT + """
				x.course_id, y.session_no, CASE x.kind WHEN 'PRESIDIUM' THEN x.id END AS meeting_id,
				  CASE x.kind WHEN 'PRESIDIUM' THEN x.meeting_no END AS meeting_no, x.held_on AS day,
				  NULL::date AS last_day, x.place
				FROM meeting x LEFT JOIN session_course y ON y.id = x.course_id""" + CONGRESS)
			.param("id", meetingId)
			.query(Scene.class)
			.optional();
	}

	Scene of(Origin origin) {
		return find(origin.courseId(), origin.meetingId()).orElseThrow();
	}

	Optional<Scene> find(@Nullable Long courseId, @Nullable Long meetingId) {
		if (meetingId != null) {
			return meeting(meetingId);
		}
		return (courseId != null) ? session(courseId) : Optional.empty();
	}

}
