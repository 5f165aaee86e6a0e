package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts an item on the agenda of a meeting of the presidium.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class AddPresidiumItem {

	private final PresidiumDesk desk;

	private final PresidiumAgenda agenda;

	AddPresidiumItem(PresidiumDesk desk, PresidiumAgenda agenda) {
		this.desk = desk;
		this.agenda = agenda;
	}

	/** Returns the id of the item. */
	public long execute(Command command) {
		return this.agenda.add(this.desk.lock(command.meetingId()), command.text()).id();
	}

	public record Command(long meetingId, AgendaText text) {
	}

}
