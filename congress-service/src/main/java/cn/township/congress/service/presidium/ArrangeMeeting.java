package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Corrects day, hour, place and presider as long as nobody was told.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class ArrangeMeeting {

	private final PresidiumDesk desk;

	ArrangeMeeting(PresidiumDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).arrange(command.when());
	}

	public record Command(long id, int version, Appointment when) {
	}

}
