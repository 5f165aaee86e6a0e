package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters how an interpellation is to be answered, as it is put before the presidium.
 */
@UseCase(Permission.MANAGE_BILLS)
public class ProposeMode {

	private final InquiryDesk desk;

	ProposeMode(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).proposeMode(command.mode(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, AnswerMode mode) {
	}

}
