package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that the agency spoke with the deputy and heard views (代表法第五十一条).
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class LogContact {

	private final SuggestionDesk desk;

	LogContact(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.contacted(this.desk.agencyActing(suggestion), command.mode(), command.content(),
				this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, ContactMode mode, String content) {
	}

}
