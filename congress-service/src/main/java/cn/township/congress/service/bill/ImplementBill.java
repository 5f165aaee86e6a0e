package cn.township.congress.service.bill;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillStatus;
import cn.township.congress.domain.obligation.Obligation;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.obligation.ObligationDesk;

/**
 * Hands a bill that was passed to the government and keeps until when it reports.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ImplementBill {

	private final BillDesk desk;

	private final ObligationDesk obligations;

	ImplementBill(BillDesk desk, ObligationDesk obligations) {
		this.desk = desk;
		this.obligations = obligations;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		if (bill.status() != BillStatus.VOTED_PASSED) {
			throw new RuleViolation("bill.implement.notPassed", LawArticle.ORG_76, bill.status());
		}
		if (!command.reportDue().isAfter(command.on())) {
			throw new RuleViolation("bill.implement.dueBefore", LawArticle.ORG_76, command.reportDue(), command.on());
		}
		Obligation due = new Obligation(bill.unitCode(), ObligationKind.BILL_REPORT,
				"报告议案实施情况：" + bill.text().subject(), command.implementer(),
				new Obligation.Term(command.on(), command.reportDue(), LawArticle.ORG_76),
				Obligation.Source.session(bill.courseId()), this.desk.actorName());
		this.obligations.open(List.of(due));
		bill.implement(command.implementer(), command.reportDue(), due.id(), entry);
	}

	/**
	 * What is asked for.
	 *
	 * @param reportDue until when the government reports, as the resolution says
	 */
	public record Command(long id, int version, LocalDate on, String implementer, LocalDate reportDue) {
	}

}
