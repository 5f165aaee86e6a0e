package cn.township.congress.service.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Records that the presidium advanced or postponed the session and published it; deputies
 * have to be told anew (地方组织法第十四条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class MoveSession {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

	private final CourseDesk desk;

	private final CourseMeetings meetings;

	MoveSession(CourseDesk desk, CourseMeetings meetings) {
		this.desk = desk;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Entry entry = this.desk.entry(command.on());
		SessionCourse.Days before = course.planned();
		course.move(this.desk.congress(course), command.to(), command.place());
		this.meetings.move(course, ChronoUnit.DAYS.between(before.from(), command.to().from()));
		this.desk.write(course, ProceedingKind.MOVED, entry, command.by(),
				"由" + DAY.format(before.from()) + "改为" + DAY.format(command.to().from()) + "；" + command.reason());
	}

	/**
	 * What is asked for.
	 *
	 * @param by the presidium's meeting as it is cited
	 */
	public record Command(long courseId, int version, LocalDate on, SessionCourse.Days to, @Nullable String place,
			String by, String reason) {
	}

}
