package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.BillDeadline;
import cn.township.congress.domain.bill.BillDeadlines;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.PresidiumMeetings;

/**
 * Enters until when bills of a session may be put forward, as the presidium decided.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class SetBillDeadline {

	private final BillDesk desk;

	private final BillDeadlines deadlines;

	private final PresidiumMeetings meetings;

	SetBillDeadline(BillDesk desk, BillDeadlines deadlines, PresidiumMeetings meetings) {
		this.desk = desk;
		this.deadlines = deadlines;
		this.meetings = meetings;
	}

	public void execute(Command command) {
		SessionCourse course = this.desk.course(command.courseId());
		DecisionForm form = command.decision();
		PresidiumDecision decision = this.meetings.decision(course.unitCode(), course.congressId(), form.meetingId(),
				form.on(), form.meeting());
		this.deadlines.findByCourseId(course.id())
			.ifPresentOrElse((old) -> old.fix(course, command.until(), decision, this.desk.actorName()),
					() -> this.deadlines
						.save(new BillDeadline(course, command.until(), decision, this.desk.actorName())));
	}

	public record Command(long courseId, LocalDate until, DecisionForm decision) {
	}

}
