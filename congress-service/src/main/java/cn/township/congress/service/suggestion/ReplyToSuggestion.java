package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ReplyLetter;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The lead agency replies, or the office types in the agency's signed letter (代表法第五十一条).
 */
@UseCase({ Permission.HANDLE_SUGGESTION, Permission.TRANSCRIBE_REPLY })
public class ReplyToSuggestion {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	ReplyToSuggestion(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.reply(this.desk.agencyActing(suggestion), letter(command),
				this.terms.resultClasses(suggestion.unitCode(), command.on()), this.desk.entry(command.on()));
	}

	private ReplyLetter letter(Command command) {
		ReplySource source = (this.desk.actor().agencyId() != null) ? ReplySource.AGENCY : ReplySource.TRANSCRIBED;
		return new ReplyLetter(command.resultClass(), command.documentNo(), command.signatory(), command.body(),
				command.contactName(), command.contactPhone(), source, command.promise(), command.noContactReason());
	}

	public record Command(long id, int version, LocalDate on, ResultClass resultClass, @Nullable String documentNo,
			String signatory, String body, @Nullable String contactName, @Nullable String contactPhone,
			@Nullable Promise promise, @Nullable String noContactReason) {
	}

}
