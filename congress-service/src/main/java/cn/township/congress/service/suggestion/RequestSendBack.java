package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The agency asks to send a suggestion back because the matter is not its own (退办).
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class RequestSendBack {

	private final SuggestionDesk desk;

	RequestSendBack(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.requestSendBack(this.desk.agencyActing(suggestion), command.reason(), command.proposedAgency(),
				this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String reason, @Nullable String proposedAgency) {
	}

}
