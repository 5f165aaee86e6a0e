package cn.township.congress.service.presidium;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records a task the presidium gave out: what, who, until when.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class GiveTask {

	private final PresidiumDesk desk;

	private final Obligations obligations;

	GiveTask(PresidiumDesk desk, Obligations obligations) {
		this.desk = desk;
		this.obligations = obligations;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.lock(command.meetingId());
		if (meeting.status() != MeetingStatus.HELD) {
			throw new RuleViolation("presidium.taskNotHeld", meeting.basis(), meeting.status());
		}
		this.obligations.save(new Obligation(meeting.unitCode(), ObligationKind.TASK, command.title(), command.owner(),
				new Obligation.Term(meeting.heldOn(), command.dueOn(), new LocalRule(this.desk.citation(meeting))),
				Obligation.Source.meeting(meeting.id()), this.desk.actorName()));
	}

	public record Command(long meetingId, String title, String owner, LocalDate dueOn) {
	}

}
