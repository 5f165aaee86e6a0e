package cn.township.congress.service.bill;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.shared.Entry;
import org.springframework.stereotype.Component;

/**
 * What follows from a withdrawal: the deliberation ends and the item leaves the agenda.
 */
@Component
class BillWithdrawal {

	private final AgendaItems items;

	BillWithdrawal(AgendaItems items) {
		this.items = items;
	}

	void follow(Bill bill, Entry entry) {
		Long id = bill.itemId();
		if (bill.status() != BillStatus.WITHDRAWN || id == null) {
			return;
		}
		AgendaItem item = this.items.findLockedById(id).orElseThrow();
		if (item.status().isOpen()) {
			item.settle(AgendaStatus.REMOVED, entry, "提案人撤回");
		}
	}

}
