package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The lead agency replies, or the office types in the agency's signed letter (代表法第五十一条).
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class ReplyToSuggestion {

	private final SuggestionDesk desk;

	private final ReplyLetters letters;

	ReplyToSuggestion(SuggestionDesk desk, ReplyLetters letters) {
		this.desk = desk;
		this.letters = letters;
	}

	public void execute(Command command) {
		this.letters.reply(this.desk.load(command.id(), command.version()), command, command.documentNo());
	}

	public record Command(long id, int version, LocalDate on, ResultClass resultClass, @Nullable String documentNo,
			String signatory, String body, @Nullable String contactName, @Nullable String contactPhone,
			@Nullable Promise promise, @Nullable String noContactReason) {
	}

}
