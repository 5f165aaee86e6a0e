package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that the proposers withdraw a bill before the presidium has listed it.
 */
@UseCase(Permission.MANAGE_BILLS)
public class WithdrawBill {

	private final BillDesk desk;

	WithdrawBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		bill.withdraw(this.desk.wish(bill, command.reason(), null), this.desk.entry(command.on()));
	}

	/**
	 * What is asked for.
	 *
	 * @param reason what the proposers wrote
	 */
	public record Command(long id, int version, LocalDate on, String reason) {
	}

}
