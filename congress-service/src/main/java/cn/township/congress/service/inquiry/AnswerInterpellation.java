package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.inquiry.AnswerLetter;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters the answer the head of the government gave or signed.
 */
@UseCase(Permission.MANAGE_BILLS)
public class AnswerInterpellation {

	private final InquiryDesk desk;

	AnswerInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).answer(command.letter(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, AnswerLetter letter) {
	}

}
