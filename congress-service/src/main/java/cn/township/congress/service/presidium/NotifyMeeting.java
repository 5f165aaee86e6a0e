package cn.township.congress.service.presidium;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The notice has gone out to the members and those invited.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class NotifyMeeting {

	private final PresidiumDesk desk;

	NotifyMeeting(PresidiumDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		meeting.tell(entry);
		this.desk.note(meeting, ProceedingKind.NOTIFIED, entry, null);
	}

	/**
	 * What is asked for.
	 *
	 * @param on day of the notice
	 */
	public record Command(long id, int version, LocalDate on) {
	}

}
