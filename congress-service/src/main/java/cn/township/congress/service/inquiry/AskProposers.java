package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters how many of the proposers were satisfied with the answer, and how many were not.
 */
@UseCase(Permission.MANAGE_BILLS)
public class AskProposers {

	private final InquiryDesk desk;

	AskProposers(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version())
			.asked(command.satisfied(), command.dissatisfied(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, int satisfied, int dissatisfied) {
	}

}
