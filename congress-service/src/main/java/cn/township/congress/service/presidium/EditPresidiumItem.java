package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Changes the wording of an item that is not settled.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class EditPresidiumItem {

	private final PresidiumAgenda agenda;

	EditPresidiumItem(PresidiumAgenda agenda) {
		this.agenda = agenda;
	}

	public void execute(Command command) {
		this.agenda.load(command.id(), command.version()).edit(command.text());
	}

	public record Command(long id, int version, AgendaText text) {
	}

}
