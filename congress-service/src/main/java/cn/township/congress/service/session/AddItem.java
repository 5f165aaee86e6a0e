package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts an item on the draft agenda; on an agenda already adopted it has to be adopted
 * too.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class AddItem {

	private final Agenda agenda;

	AddItem(Agenda agenda) {
		this.agenda = agenda;
	}

	/** Returns the id of the item. */
	public long execute(Command command) {
		return this.agenda.add(this.agenda.open(command.courseId()), command.text()).id();
	}

	public record Command(long courseId, AgendaText text) {
	}

}
