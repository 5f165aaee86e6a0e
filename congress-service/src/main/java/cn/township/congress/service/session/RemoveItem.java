package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Takes an item off the agenda. From a draft it disappears; once the agenda was printed
 * or adopted its number stays, marked 取消.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class RemoveItem {

	private final Agenda agenda;

	private final CourseDesk desk;

	private final CourseFacts facts;

	RemoveItem(Agenda agenda, CourseDesk desk, CourseFacts facts) {
		this.agenda = agenda;
		this.desk = desk;
		this.facts = facts;
	}

	public void execute(Command command) {
		SessionCourse course = this.agenda.open(command.courseId());
		AgendaItem item = this.agenda.item(course, command.itemId(), command.version());
		if (this.facts.itemVoteOpen(item.id())) {
			throw new RuleViolation("vote.itemOpen", item.kind().basis(), item.title());
		}
		if (this.facts.itemOfBill(item.id())) {
			throw new RuleViolation("agenda.ofBill", item.kind().basis(), item.title());
		}
		if (course.isAgendaPrinted() || this.facts.itemDrafted(item.id()) || item.status() != AgendaStatus.PROPOSED) {
			item.settle(AgendaStatus.REMOVED, this.desk.entry(this.desk.today()), null);
		}
		else {
			this.agenda.delete(course, item);
		}
	}

	public record Command(long courseId, long itemId, int version) {
	}

}
