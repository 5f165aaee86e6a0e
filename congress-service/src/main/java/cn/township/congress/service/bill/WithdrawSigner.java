package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters that one of the proposers withdraws; the bill goes on as long as enough remain.
 */
@UseCase(Permission.MANAGE_BILLS)
public class WithdrawSigner {

	private final BillDesk desk;

	private final BillWithdrawal withdrawal;

	WithdrawSigner(BillDesk desk, BillWithdrawal withdrawal) {
		this.desk = desk;
		this.withdrawal = withdrawal;
	}

	public void execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		bill.withdrawSigner(this.desk.deputy(bill, command.mandateId(), command.on()),
				this.desk.wish(bill, command.reason(), command.consent()), this.desk.fewest(bill, command.on()), entry);
		this.withdrawal.follow(bill, entry);
	}

	/**
	 * What is asked for.
	 *
	 * @param consent meeting of the presidium that consented, where too few remain of a
	 * listed bill
	 */
	public record Command(long id, int version, LocalDate on, long mandateId, String reason, @Nullable String consent) {
	}

}
