package cn.township.congress.service.session;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Changes days and place of a session that is only planned.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class RevisePlan {

	private final CourseMeetings meetings;

	private final CourseDesk desk;

	RevisePlan(CourseMeetings meetings, CourseDesk desk) {
		this.meetings = meetings;
		this.desk = desk;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		LocalDate before = course.planned().from();
		course.revise(this.desk.congress(course), command.days(), command.place());
		this.meetings.move(course, ChronoUnit.DAYS.between(before, command.days().from()));
	}

	public record Command(long courseId, int version, SessionCourse.Days days, @Nullable String place) {
	}

}
