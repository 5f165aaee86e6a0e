package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that the presidium consents to the withdrawal of a listed bill; its deliberation
 * ends with it (代表法第十五条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class ConsentToWithdrawal {

	private final BillDesk desk;

	private final BillWithdrawal withdrawal;

	ConsentToWithdrawal(BillDesk desk, BillWithdrawal withdrawal) {
		this.desk = desk;
		this.withdrawal = withdrawal;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		String consent = this.desk.decision(bill, command.consent()).meeting();
		bill.withdraw(this.desk.wish(bill, command.reason(), consent), entry);
		this.withdrawal.follow(bill, entry);
	}

	/**
	 * What is asked for.
	 *
	 * @param reason what the proposers wrote
	 */
	public record Command(long id, int version, LocalDate on, String reason, DecisionForm consent) {
	}

}
