package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Closes a bill on which the congress has heard the report.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CloseBill {

	private final BillDesk desk;

	CloseBill(BillDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).close(this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
