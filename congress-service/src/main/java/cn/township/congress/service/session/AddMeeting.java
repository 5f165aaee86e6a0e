package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Adds a meeting to a session: a plenary, a group's deliberation, the presidium in
 * session.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class AddMeeting {

	private final CourseMeetings meetings;

	private final CourseDesk desk;

	AddMeeting(CourseMeetings meetings, CourseDesk desk) {
		this.meetings = meetings;
		this.desk = desk;
	}

	/** Returns the id of the meeting. */
	public long execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		if (!course.status().isAhead()) {
			throw new RuleViolation("course.meetingClosed", null, course.status());
		}
		return this.meetings.add(course, command.kind(), command.groupName(), command.when()).id();
	}

	/**
	 * What is asked for.
	 *
	 * @param groupName only for groups
	 */
	public record Command(long courseId, int version, MeetingKind kind, @Nullable String groupName, Appointment when) {
	}

}
