package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.BillText;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Changes the text of a bill before others have signed it.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ReviseBill {

	private final BillDesk desk;

	ReviseBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).revise(command.text(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, BillText text, LocalDate on) {
	}

}
