package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Gives up a session that was only planned.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CancelSession {

	private final CourseDesk desk;

	private final CourseMeetings meetings;

	CancelSession(CourseDesk desk, CourseMeetings meetings) {
		this.desk = desk;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		course.cancel();
		this.meetings.cancel(course);
		this.desk.write(course, ProceedingKind.CANCELLED, this.desk.entry(this.desk.today()), null, command.reason());
	}

	public record Command(long courseId, int version, String reason) {
	}

}
