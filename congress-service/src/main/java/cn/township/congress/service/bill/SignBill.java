package cn.township.congress.service.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters who has signed a bill meanwhile; the first one to sign leads.
 */
@UseCase(Permission.MANAGE_BILLS)
public class SignBill {

	private final BillDesk desk;

	SignBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		List<Signatory> deputies = new ArrayList<>(this.desk.deputies(bill, command.mandates(), command.on()));
		if (bill.status() == BillStatus.DRAFT && !deputies.isEmpty()) {
			bill.openForSigning(deputies.remove(0), entry);
		}
		deputies.forEach((one) -> bill.sign(one, entry));
	}

	public record Command(long id, int version, LocalDate on, List<Long> mandates) {

		public Command {
			mandates = List.copyOf(mandates);
		}

	}

}
