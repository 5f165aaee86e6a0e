package cn.township.congress.service.bill;

import java.util.List;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.session.AddItem;

/**
 * The presidium has decided to list a bill: it becomes an item of the session's agenda.
 * Where that agenda is adopted already it is on it at once, for listing a bill is for the
 * presidium alone (地方组织法第二十二条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class ListBill {

	private final BillDesk desk;

	private final AddItem addItem;

	private final AgendaItems items;

	ListBill(BillDesk desk, AddItem addItem, AgendaItems items) {
		this.desk = desk;
		this.addItem = addItem;
		this.items = items;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		PresidiumDecision decision = this.desk.decision(bill, command.decision());
		bill.requireDecidable(decision);
		boolean adopted = isAdopted(bill);
		long id = this.addItem.execute(new AddItem.Command(bill.courseId(),
				new AgendaText(AgendaKind.BILL, "审议" + bill.text().subject(), this.desk.proposers(bill), true)));
		AgendaItem item = this.items.findById(id).orElseThrow();
		if (adopted) {
			item.set();
		}
		this.items.flush();
		bill.list(decision, id, this.desk.entry(decision.on()));
	}

	private boolean isAdopted(Bill bill) {
		List<AgendaStatus> before = List.of(AgendaStatus.PROPOSED, AgendaStatus.REMOVED, AgendaStatus.DEFERRED);
		return this.desk.course(bill.courseId()).status() == CourseStatus.OPEN
				|| this.items.findByCourseIdOrderByItemNo(bill.courseId())
					.stream()
					.anyMatch((item) -> !before.contains(item.status()));
	}

	public record Command(long id, int version, DecisionForm decision) {
	}

}
