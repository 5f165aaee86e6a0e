package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that the proposers withdraw an interpellation before it is answered.
 */
@UseCase(Permission.MANAGE_BILLS)
public class WithdrawInterpellation {

	private final InquiryDesk desk;

	WithdrawInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).withdraw(command.reason(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String reason) {
	}

}
