package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The agency asks for more time, at most six months from the hand-over (代表法第五十一条).
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class RequestExtension {

	private final SuggestionDesk desk;

	RequestExtension(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.requestExtension(this.desk.agencyActing(suggestion), command.until(), command.reason(),
				this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, LocalDate until, String reason) {
	}

}
