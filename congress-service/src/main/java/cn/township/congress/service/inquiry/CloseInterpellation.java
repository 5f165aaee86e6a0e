package cn.township.congress.service.inquiry;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Closes an interpellation that was answered.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CloseInterpellation {

	private final InquiryDesk desk;

	CloseInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).close(this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
