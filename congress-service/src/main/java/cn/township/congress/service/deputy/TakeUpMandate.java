package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The credentials committee takes an election up (选举法第四十七条).
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class TakeUpMandate {

	private final MandateDesk desk;

	TakeUpMandate(MandateDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.record(this.desk.load(command.id(), command.version()).takeUp(this.desk.entry(command.on())));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
