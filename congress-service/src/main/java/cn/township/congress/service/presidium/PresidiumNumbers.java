package cn.township.congress.service.presidium;

import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers of the presidium's meetings: one row for the term, one for each session.
 */
@Component
class PresidiumNumbers {

	private static final String TAKEN = " FROM meeting WHERE kind = 'PRESIDIUM' AND status <> 'CANCELLED' AND ";

	private final JdbcClient jdbc;

	PresidiumNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The number after the last one. */
	int next(long congressId, @Nullable Long courseId) {
		return this.jdbc.sql("SELECT coalesce(max(meeting_no), 0) + 1" + TAKEN + row(courseId))
			.param("row", (courseId != null) ? courseId : Long.valueOf(congressId))
			.query(Integer.class)
			.single();
	}

	void requireFree(long congressId, @Nullable Long courseId, int meetingNo) {
		long taken = this.jdbc.sql("SELECT count(*)" + TAKEN + row(courseId) + " AND meeting_no = :number")
			.param("row", (courseId != null) ? courseId : Long.valueOf(congressId))
			.param("number", meetingNo)
			.query(Long.class)
			.single();
		if (taken > 0) {
			throw new RuleViolation("presidium.numberTaken", null, meetingNo, next(congressId, courseId));
		}
	}

	private static String row(@Nullable Long courseId) {
		return (courseId != null) ? "course_id = :row" : "congress_id = :row AND course_id IS NULL";
	}

}
