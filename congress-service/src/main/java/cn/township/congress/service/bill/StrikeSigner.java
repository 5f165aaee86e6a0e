package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Strikes a signature before the bill is put forward.
 */
@UseCase(Permission.MANAGE_BILLS)
public class StrikeSigner {

	private final BillDesk desk;

	StrikeSigner(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		bill.strike(this.desk.deputy(bill, command.mandateId(), command.on()), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, long mandateId) {
	}

}
