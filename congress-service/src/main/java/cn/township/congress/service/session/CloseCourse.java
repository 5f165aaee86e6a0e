package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.session.SessionClosed;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.congress.CloseSession;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Records that the session closed; nothing before it is left undecided.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CloseCourse {

	private final CourseDesk desk;

	private final CourseFacts facts;

	private final CloseSession closeSession;

	private final ApplicationEventPublisher events;

	CloseCourse(CourseDesk desk, CourseFacts facts, CloseSession closeSession, ApplicationEventPublisher events) {
		this.desk = desk;
		this.facts = facts;
		this.closeSession = closeSession;
		this.events = events;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Entry entry = this.desk.entry(command.on());
		course.close(entry, this.facts.completion(course.id()));
		this.facts.lastMeeting(course.id())
			.ifPresent((last) -> entry.requireNotBefore(last, "course.closedBeforeMeeting"));
		this.closeSession.execute(new CloseSession.Command(course.congressId(), course.sessionNo(), command.on()));
		this.desk.write(course, ProceedingKind.CLOSED, entry, null, command.note());
		long session = Objects.requireNonNull(course.sessionId());
		this.events.publishEvent(new SessionClosed(course.id(), session, course.congressId(), command.on()));
	}

	public record Command(long courseId, int version, LocalDate on, @Nullable String note) {
	}

}
