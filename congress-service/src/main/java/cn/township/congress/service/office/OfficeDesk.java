package cn.township.congress.service.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.office.MotionKind;
import cn.township.congress.domain.office.OfficeMotion;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every deed about an office needs: the day with the person entering it, and the
 * session it fell into.
 */
@Component
class OfficeDesk {

	private final CurrentUser currentUser;

	private final JdbcClient jdbc;

	private final Clock clock;

	OfficeDesk(CurrentUser currentUser, JdbcClient jdbc, Clock clock) {
		this.currentUser = currentUser;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, operator());
	}

	/** Who enters it; the system where nobody is logged in. */
	String operator() {
		return this.currentUser.find().map((actor) -> actor.displayName()).orElse("系统");
	}

	/** All deputies in office on that day, suspended ones included (实有代表). */
	int inOffice(long congressId, LocalDate day) {
		return this.jdbc
			.sql("SELECT count(*) FROM deputy_mandate WHERE congress_id = :congress AND in_office_from <= :day"
					+ " AND (ended_on IS NULL OR ended_on > :day)")
			.param("congress", congressId)
			.param("day", day)
			.query(Integer.class)
			.single();
	}

	/** The session on its course that is being held on the day; none between sessions. */
	@Nullable Long courseSitting(long congressId, LocalDate day) {
		return this.jdbc
			.sql("SELECT c.id FROM session_course c JOIN congress_session s ON s.id = c.session_id"
					+ " WHERE c.congress_id = :congress AND c.status = 'OPEN' AND s.opened_on <= :day"
					+ " ORDER BY c.session_no DESC LIMIT 1")
			.param("congress", congressId)
			.param("day", day)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

	/** Whether the motion was put to a vote that is not counted. */
	boolean isBeingVotedOn(OfficeMotion motion) {
		return exists("FROM vote_line l JOIN vote v ON v.id = l.vote_id WHERE l.id = :id AND v.status = 'OPEN'",
				Objects.requireNonNullElse(motion.lineId(), 0L));
	}

	boolean hasOpenMotion(long courseId, MotionKind kind) {
		return exists(
				"FROM office_motion WHERE course_id = :id AND status = 'SUBMITTED' AND kind = '" + kind.name() + "'",
				courseId);
	}

	boolean hasSworn(long tenureId) {
		return exists("FROM oath_taker WHERE tenure_id = :id", tenureId);
	}

	/** Whether somebody elected at the session, and in office, took no oath yet. */
	boolean hasUnsworn(SessionCourse course) {
		return exists(
				"FROM tenure t WHERE t.session_id = :id AND t.until_on IS NULL AND t.post IN ('CHAIR', 'VICE_CHAIR',"
						+ " 'HEAD', 'DEPUTY_HEAD', 'CREDENTIALS_COMMITTEE')"
						+ " AND NOT EXISTS (SELECT FROM oath_taker k WHERE k.tenure_id = t.id)",
				Objects.requireNonNullElse(course.sessionId(), 0L));
	}

	private boolean exists(String from, long id) {
		return this.jdbc.sql("SELECT EXISTS (SELECT " + from + ")").param("id", id).query(Boolean.class).single();
	}

	/** The session of that congress that sat on the day; none between sessions. */
	@Nullable Long sessionOn(long congressId, LocalDate day) {
		return this.jdbc
			.sql("SELECT id FROM congress_session WHERE congress_id = :congress AND opened_on <= :day"
					+ " AND (closed_on IS NULL OR closed_on >= :day) ORDER BY session_no DESC LIMIT 1")
			.param("congress", congressId)
			.param("day", day)
			.query(Long.class)
			.optional()
			.orElse(null);
	}

}
