package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The congress announces the end of a mandate (代表法第六十三条).
 */
@UseCase(Permission.CONFIRM_MANDATES)
public class TerminateMandate {

	private final MandateDesk desk;

	TerminateMandate(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		DeputyMandate mandate = this.desk.load(command.id(), command.version());
		boolean endsNow = mandate.endedOn() == null;
		this.desk.record(mandate.terminate(this.desk.entry(command.on()), command.announcementNo()));
		if (endsNow) {
			this.desk.tellEnded(mandate, Objects.requireNonNull(mandate.endedOn()));
		}
	}

	public record Command(long id, int version, LocalDate on, String announcementNo) {
	}

}
