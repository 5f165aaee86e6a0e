package cn.township.congress.service.inquiry;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Strikes a signature before the interpellation is put forward.
 */
@UseCase(Permission.MANAGE_BILLS)
public class StrikeInterpellationSigner {

	private final InquiryDesk desk;

	StrikeInterpellationSigner(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Interpellation interpellation = this.desk.load(command.id(), command.version());
		interpellation.strike(this.desk.deputies(interpellation, List.of(command.mandateId()), command.on()).get(0),
				this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, long mandateId) {
	}

}
