package cn.township.congress.service.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.reminder.DeadlineKind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follow-ups of sessions, meetings and adoptions that have a last day.
 */
@Component
class FollowUps {

	private static final String SQL = """
			SELECT x.id, x.unit_code, t.name AS unit_name, x.kind, x.title, x.owner, x.counted_from, x.due_on, x.basis,
			  x.course_id, x.meeting_id, x.resolution_id
			FROM obligation x JOIN territory t ON t.unit_code = x.unit_code
			WHERE x.status = 'OPEN' AND x.due_on <= :until AND x.unit_code BETWEEN :from AND :to""";

	private final JdbcClient jdbc;

	FollowUps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Deadline> running(Reach reach) {
		if (reach.agencyId() != null) {
			return List.of();
		}
		return this.jdbc.sql(SQL)
			.param("from", reach.area().from())
			.param("to", reach.area().to())
			.param("until", reach.until())
			.query((row, number) -> deadline(row))
			.list();
	}

	private static Deadline deadline(ResultSet row) throws SQLException {
		LocalDate from = row.getObject("counted_from", LocalDate.class);
		return new Deadline(row.getInt("unit_code"), row.getString("unit_name"), DeadlineKind.OBLIGATION,
				row.getLong("id"), null, ObligationKind.valueOf(row.getString("kind")), row.getString("title"), from,
				row.getObject("due_on", LocalDate.class), "自" + Subject.day(from) + "起算，" + row.getString("basis"),
				null, row.getString("owner"), source(row));
	}

	private static String source(ResultSet row) throws SQLException {
		String resolution = address(row, "resolution_id", "/resolutions/");
		String meeting = address(row, "meeting_id", "/meetings/");
		String course = address(row, "course_id", "/sessions/courses/");
		if (resolution != null) {
			return resolution;
		}
		if (meeting != null) {
			return meeting;
		}
		return (course != null) ? course : "/obligations";
	}

	private static @Nullable String address(ResultSet row, String column, String path) throws SQLException {
		Long id = row.getObject(column, Long.class);
		return (id != null) ? path + id : null;
	}

}
