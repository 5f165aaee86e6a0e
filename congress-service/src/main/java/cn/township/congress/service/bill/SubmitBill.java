package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts a bill forward: it gets its number and waits for the presidium.
 */
@UseCase(Permission.MANAGE_BILLS)
public class SubmitBill {

	private final BillDesk desk;

	SubmitBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		this.desk.submit(bill, this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
