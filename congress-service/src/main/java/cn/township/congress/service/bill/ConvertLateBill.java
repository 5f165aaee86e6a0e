package cn.township.congress.service.bill;

import java.time.LocalDate;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Handles a bill that came after the presidium's deadline as a suggestion of those who
 * signed it.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ConvertLateBill {

	private final BillDesk desk;

	private final BillConversion conversion;

	ConvertLateBill(BillDesk desk, BillConversion conversion) {
		this.desk = desk;
		this.conversion = conversion;
	}

	/** Returns the id of the suggestion it became. */
	public long execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		bill.convertLate(this.desk.window(this.desk.course(bill.courseId())), entry);
		return this.conversion.convert(bill, command.conversion(), entry.on());
	}

	public record Command(long id, int version, LocalDate on, Conversion conversion) {
	}

}
