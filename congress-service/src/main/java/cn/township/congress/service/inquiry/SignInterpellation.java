package cn.township.congress.service.inquiry;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters who has signed an interpellation meanwhile.
 */
@UseCase(Permission.MANAGE_BILLS)
public class SignInterpellation {

	private final InquiryDesk desk;

	SignInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Interpellation interpellation = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		this.desk.deputies(interpellation, command.mandates(), command.on())
			.forEach((one) -> interpellation.sign(one, entry));
	}

	public record Command(long id, int version, LocalDate on, List<Long> mandates) {

		public Command {
			mandates = List.copyOf(mandates);
		}

	}

}
