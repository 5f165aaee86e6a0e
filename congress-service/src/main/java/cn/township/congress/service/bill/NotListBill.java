package cn.township.congress.service.bill;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The presidium has decided not to list a bill: it is handled as a suggestion, or given
 * back to its proposers.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class NotListBill {

	private final BillDesk desk;

	private final BillConversion conversion;

	NotListBill(BillDesk desk, BillConversion conversion) {
		this.desk = desk;
		this.conversion = conversion;
	}

	/** Returns the id of the suggestion it became; none if it was given back. */
	public @Nullable Long execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		PresidiumDecision decision = this.desk.decision(bill, command.decision());
		Entry entry = this.desk.entry(decision.on());
		bill.notList(decision, command.reason(), entry);
		Conversion how = command.conversion();
		if (how == null) {
			bill.giveBack(entry);
			return null;
		}
		bill.convert(entry);
		return this.conversion.convert(bill, how, entry.on());
	}

	/**
	 * What is asked for.
	 *
	 * @param conversion how it is handled as a suggestion; none to give it back
	 */
	public record Command(long id, int version, DecisionForm decision, String reason, @Nullable Conversion conversion) {
	}

}
