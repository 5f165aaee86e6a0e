package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the preparatory meeting has opened with a quorum.
 */
@UseCase({ Permission.MANAGE_SESSIONS, Permission.DECIDE_SESSIONS })
public class PrepareSession {

	private final CourseDesk desk;

	private final Meetings meetings;

	PrepareSession(CourseDesk desk, Meetings meetings) {
		this.desk = desk;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.load(command.courseId(), command.version());
		Meeting preparatory = this.meetings.findByCourseIdOrderByHeldOnAscIdAsc(course.id())
			.stream()
			.filter((meeting) -> meeting.kind() == MeetingKind.PREPARATORY && meeting.status() == MeetingStatus.HELD)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("course.noPreparatoryQuorum", LawArticle.ORG_14));
		Entry entry = this.desk.entry(preparatory.heldOn());
		course.prepare(entry);
		this.desk.write(course, ProceedingKind.PREPARED, entry, null, null);
	}

	public record Command(long courseId, int version) {
	}

}
