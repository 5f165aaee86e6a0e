package cn.township.congress.service.inquiry;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.inquiry.Interpellation;
import cn.township.congress.domain.inquiry.InterpellationText;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters an interpellation from its paper form (质询案表), and puts it forward at once where
 * enough have signed.
 */
@UseCase(Permission.MANAGE_BILLS)
public class RegisterInterpellation {

	private final InquiryDesk desk;

	RegisterInterpellation(InquiryDesk desk) {
		this.desk = desk;
	}

	/** Returns the id of the interpellation. */
	public long execute(Command command) {
		Entry entry = this.desk.entry(command.on());
		Interpellation interpellation = new Interpellation(this.desk.course(command.courseId()), command.text(),
				this.desk.government(), entry);
		this.desk.deputies(interpellation, command.signers(), command.on())
			.forEach((one) -> interpellation.sign(one, entry));
		if (command.submit()) {
			this.desk.submit(interpellation, entry);
		}
		return this.desk.save(interpellation);
	}

	/**
	 * What is asked for.
	 *
	 * @param signers mandates, the lead deputy first
	 * @param submit whether it is put forward at once
	 */
	public record Command(long courseId, InterpellationText text, LocalDate on, List<Long> signers, boolean submit) {

		public Command {
			signers = List.copyOf(signers);
		}

	}

}
