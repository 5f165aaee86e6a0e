package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The deputy is asked to make the suggestion clearer (退回修改).
 */
@UseCase(Permission.ACCEPT_SUGGESTION)
public class ReturnSuggestion {

	private final SuggestionDesk desk;

	ReturnSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).returnToDeputy(command.reason(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String reason) {
	}

}
