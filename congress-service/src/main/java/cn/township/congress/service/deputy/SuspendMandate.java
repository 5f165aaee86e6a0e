package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * A deputy's duties are suspended on one of the two grounds of 代表法第六十一条.
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class SuspendMandate {

	private final MandateDesk desk;

	SuspendMandate(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		this.desk.record(mandate.suspend(this.desk.entry(command.on()), command.ground(), command.document()));
	}

	/**
	 * What is asked for.
	 *
	 * @param document of the organ that reported it
	 */
	public record Command(long id, int version, LocalDate on, SuspensionGround ground, String document) {
	}

}
