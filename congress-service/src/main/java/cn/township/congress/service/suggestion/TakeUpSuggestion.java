package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The agency takes a suggestion up and names its handler.
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class TakeUpSuggestion {

	private final SuggestionDesk desk;

	TakeUpSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.takeUp(this.desk.agencyActing(suggestion), command.handler(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String handler) {
	}

}
