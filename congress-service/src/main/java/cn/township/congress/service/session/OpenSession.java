package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.Optional;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionOpened;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.congress.HoldSession;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records that the session opened: with a quorum, its presidium and its agenda. The first
 * one begins the term.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class OpenSession {

	private final CourseDesk desk;

	private final CourseFacts facts;

	private final HoldSession holdSession;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	OpenSession(CourseDesk desk, CourseFacts facts, HoldSession holdSession, JdbcClient jdbc,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.facts = facts;
		this.holdSession = holdSession;
		this.jdbc = jdbc;
		this.events = events;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Entry entry = this.desk.entry(command.on());
		course.requireOpenable(entry, this.facts.readiness(course.id(), command.on(),
				this.facts.electsPresidium(course.unitCode(), course.sessionNo(), command.on())));
		long session = session(course, command.on());
		course.open(session);
		this.desk.write(course, ProceedingKind.OPENED, entry, null, command.note());
		this.events.publishEvent(new SessionOpened(course.id(), session, course.congressId(), command.on()));
	}

	/** The days it sits; entered before by hand, they are taken over. */
	private long session(SessionCourse course, LocalDate on) {
		Optional<Sitting> entered = sitting(course);
		if (entered.isPresent()) {
			if (!entered.get().openedOn().equals(on)) {
				throw new RuleViolation("course.enteredOtherDay", null, course.sessionNo(), entered.get().openedOn());
			}
			return entered.get().id();
		}
		this.holdSession
			.execute(new HoldSession.Command(course.congressId(), course.sessionNo(), course.kind(), on, null));
		return sitting(course).orElseThrow().id();
	}

	private Optional<Sitting> sitting(SessionCourse course) {
		return this.jdbc
			.sql("SELECT id, opened_on FROM congress_session WHERE congress_id = :congress AND session_no = :no")
			.param("congress", course.congressId())
			.param("no", course.sessionNo())
			.query(Sitting.class)
			.optional();
	}

	public record Command(long courseId, int version, LocalDate on, @Nullable String note) {
	}

	private record Sitting(long id, LocalDate openedOn) {
	}

}
