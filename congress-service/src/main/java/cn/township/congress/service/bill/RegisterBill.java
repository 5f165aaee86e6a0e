package cn.township.congress.service.bill;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.bill.BillText;
import cn.township.congress.domain.bill.Proposer;
import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters a bill from its paper form (议案表), and puts it forward in the same moment where
 * it is complete.
 */
@UseCase(Permission.MANAGE_BILLS)
public class RegisterBill {

	private final BillDesk desk;

	RegisterBill(BillDesk desk) {
		this.desk = desk;
	}

	/** Returns the id of the bill. */
	public long execute(Command command) {
		Entry entry = this.desk.entry(command.on());
		Bill bill = new Bill(this.desk.course(command.courseId()), command.proposer(), command.text(), entry);
		if (command.proposer() == Proposer.DEPUTIES && !command.signers().isEmpty()) {
			List<Signatory> deputies = this.desk.deputies(bill, command.signers(), command.on());
			bill.openForSigning(deputies.get(0), entry);
			deputies.stream().skip(1).forEach((one) -> bill.sign(one, entry));
		}
		if (command.submit()) {
			this.desk.submit(bill, entry);
		}
		return this.desk.save(bill).id();
	}

	/**
	 * What is asked for.
	 *
	 * @param signers mandates, the lead deputy first; none for presidium and government
	 * @param submit whether it is put forward at once
	 */
	public record Command(long courseId, Proposer proposer, BillText text, LocalDate on, List<Long> signers,
			boolean submit) {

		public Command {
			signers = List.copyOf(signers);
		}

	}

}
