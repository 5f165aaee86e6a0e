package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.ImplementationReport;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters what the government reported on a bill; with the report to the congress the
 * deadline is met.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ReportOnBill {

	private final BillDesk desk;

	private final Obligations obligations;

	ReportOnBill(BillDesk desk, Obligations obligations) {
		this.desk = desk;
		this.obligations = obligations;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		bill.report(command.report(), entry);
		Long due = bill.obligationId();
		if (command.report().toCongress() && due != null) {
			this.obligations.findLockedById(due)
				.filter((one) -> one.status() == ObligationStatus.OPEN)
				.ifPresent((one) -> done(one, command.report(), entry));
		}
	}

	private static void done(Obligation due, ImplementationReport report, Entry entry) {
		due.done(entry, "已向" + report.meeting() + "报告");
	}

	public record Command(long id, int version, LocalDate on, ImplementationReport report) {
	}

}
