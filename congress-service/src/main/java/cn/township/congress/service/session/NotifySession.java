package cn.township.congress.service.session;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records that the notice of the session went out and its day was published (地方组织法第十四条).
 */
@UseCase({ Permission.MANAGE_SESSIONS, Permission.DECIDE_SESSIONS })
public class NotifySession {

	private final CourseDesk desk;

	private final CourseFacts facts;

	private final CourseMeetings meetings;

	NotifySession(CourseDesk desk, CourseFacts facts, CourseMeetings meetings) {
		this.desk = desk;
		this.facts = facts;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Entry entry = this.desk.entry(command.on());
		course.tell(entry, this.facts.notice(course.unitCode(), command.on()), command.shortConfirmed());
		this.meetings.tell(course, entry);
		this.desk.write(course, ProceedingKind.NOTIFIED, entry, command.document(), command.note());
	}

	/**
	 * What is asked for.
	 *
	 * @param shortConfirmed whether the user confirmed that the notice is short
	 * @param document number or title of the notice
	 */
	public record Command(long courseId, int version, LocalDate on, boolean shortConfirmed, @Nullable String document,
			@Nullable String note) {
	}

}
