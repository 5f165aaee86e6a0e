package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The lead deputy withdraws the suggestion in writing; handling stops.
 */
@UseCase(Permission.REGISTER_SUGGESTION)
public class WithdrawSuggestion {

	private final SuggestionDesk desk;

	WithdrawSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).withdraw(command.note(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String note) {
	}

}
