package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.presidium.AgendaSubjects;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Takes an item off: from a draft without a trace, from a meeting already called it stays
 * with its number, marked. What it was about waits again.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class RemovePresidiumItem {

	private final PresidiumAgenda agenda;

	private final AgendaItems items;

	private final AgendaSubjects subjects;

	private final PresidiumDesk desk;

	RemovePresidiumItem(PresidiumAgenda agenda, AgendaItems items, AgendaSubjects subjects, PresidiumDesk desk) {
		this.agenda = agenda;
		this.items = items;
		this.subjects = subjects;
		this.desk = desk;
	}

	public void execute(Command command) {
		AgendaItem item = this.agenda.load(command.id(), command.version());
		Meeting meeting = this.agenda.meeting(item);
		if (meeting.status() == MeetingStatus.DRAFT) {
			this.subjects.deleteByItemId(item.id());
			this.items.deleteById(item.id());
		}
		else {
			item.settle(AgendaStatus.REMOVED, this.desk.today(), null);
		}
	}

	public record Command(long id, int version) {
	}

}
