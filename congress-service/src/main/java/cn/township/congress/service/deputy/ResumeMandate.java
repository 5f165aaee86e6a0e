package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The ground of a suspension is gone; duties are resumed (代表法第六十一条第二款).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class ResumeMandate {

	private final MandateDesk desk;

	ResumeMandate(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		this.desk.record(mandate.resume(this.desk.entry(command.on()), command.document()));
	}

	public record Command(long id, int version, LocalDate on, String document) {
	}

}
