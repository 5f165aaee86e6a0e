package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters what the committee that examined a bill said about listing it.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ExamineBill {

	private final BillDesk desk;

	ExamineBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).examined(command.opinion(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String opinion) {
	}

}
