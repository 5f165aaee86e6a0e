package cn.township.congress.service.presidium;

import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Begins to prepare a meeting of the presidium, between sessions or within one.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class DraftMeeting {

	private final PresidiumDesk desk;

	private final Congresses congresses;

	private final SessionCourses courses;

	private final PresidiumNumbers numbers;

	private final CurrentUser currentUser;

	DraftMeeting(PresidiumDesk desk, Congresses congresses, SessionCourses courses, PresidiumNumbers numbers,
			CurrentUser currentUser) {
		this.desk = desk;
		this.congresses = congresses;
		this.courses = courses;
		this.numbers = numbers;
		this.currentUser = currentUser;
	}

	/** Returns the id of the meeting. */
	public long execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		long congress = (command.courseId() != null) ? course(command.courseId(), unit).congressId()
				: this.congresses.inTerm(unit, command.when().on())
					.orElseThrow(() -> new RuleViolation("presidium.noTerm", LawArticle.ORG_19, command.when().on()))
					.id();
		this.numbers.requireFree(congress, command.courseId(), command.meetingNo());
		Meeting meeting = this.desk.save(new Meeting(unit, congress, command.courseId(), MeetingKind.PRESIDIUM,
				command.meetingNo(), null, command.when(), this.desk.actorName()));
		this.desk.note(meeting, ProceedingKind.PLANNED, this.desk.today(), null);
		return meeting.id();
	}

	private SessionCourse course(long id, AdminCode unit) {
		return this.courses.findById(id)
			.filter((course) -> course.unitCode().equals(unit))
			.orElseThrow(() -> new NotFound("session course", id));
	}

	/**
	 * What is asked for.
	 *
	 * @param courseId the session it belongs to; none between sessions
	 * @param meetingNo the first meeting of the term, or of the session, has number 1
	 */
	public record Command(@Nullable Long courseId, int meetingNo, Appointment when) {
	}

}
