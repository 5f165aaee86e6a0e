package cn.township.congress.service.session;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Moves an item one place up or down, as long as the agenda was not printed.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class ShiftItem {

	private final Agenda agenda;

	ShiftItem(Agenda agenda) {
		this.agenda = agenda;
	}

	public void execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		AgendaItem item = this.agenda.item(course, command.itemId(), command.version());
		List<AgendaItem> order = new ArrayList<>(this.agenda.items(course));
		int from = order.indexOf(item);
		int to = command.up() ? from - 1 : from + 1;
		if (to < 0 || to >= order.size()) {
			return;
		}
		order.set(from, order.get(to));
		order.set(to, item);
		this.agenda.number(course, order);
	}

	public record Command(long courseId, long itemId, int version, boolean up) {
	}

}
