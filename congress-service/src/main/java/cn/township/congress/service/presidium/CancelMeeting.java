package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Calls a meeting off; what was on its agenda waits for another.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CancelMeeting {

	private final PresidiumDesk desk;

	CancelMeeting(PresidiumDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.load(command.id(), command.version());
		meeting.cancel();
		this.desk.note(meeting, ProceedingKind.CANCELLED, this.desk.today(), command.reason());
	}

	public record Command(long id, int version, String reason) {
	}

}
