package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The name of one deputy is published (选举法第四十七条); who was elected in a by-election is in
 * office from that day.
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class PublishMandate {

	private final MandateDesk desk;

	PublishMandate(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		this.desk.record(mandate.publish(this.desk.congress(mandate), this.desk.entry(command.on())));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
