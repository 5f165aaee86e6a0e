package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts an interpellation forward: it gets its number and waits for the presidium.
 */
@UseCase(Permission.MANAGE_BILLS)
public class SubmitInterpellation {

	private final InquiryDesk desk;

	SubmitInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Interpellation interpellation = this.desk.load(command.id(), command.version());
		this.desk.submit(interpellation, this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
