package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The presidium declares one election invalid on the committee's report (选举法第四十七条); the
 * seat is free again.
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class DeclareMandateInvalid {

	private final MandateDesk desk;

	DeclareMandateInvalid(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		this.desk.record(mandate.declareInvalid(this.desk.entry(command.on()), command.document(), command.reason()));
		this.desk.tellEnded(mandate, command.on());
	}

	public record Command(long id, int version, LocalDate on, String document, String reason) {
	}

}
