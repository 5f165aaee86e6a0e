package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The matter stays with the agency; its deadline keeps running.
 */
@UseCase(Permission.DECIDE_REQUESTS)
public class RefuseSendBack {

	private final SuggestionDesk desk;

	RefuseSendBack(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).refuseSendBack(command.note(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String note) {
	}

}
