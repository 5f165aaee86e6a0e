package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Concludes a suggestion: the reply is published, or the reason why not is on record.
 */
@UseCase(Permission.CONCLUDE_SUGGESTION)
public class ConcludeSuggestion {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	ConcludeSuggestion(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		if (suggestion.status() == SuggestionStatus.REPLIED) {
			concludeWithoutFeedback(suggestion, command, entry);
		}
		else {
			suggestion.conclude(command.conclusion(), command.reason(), entry);
		}
	}

	private void concludeWithoutFeedback(Suggestion suggestion, Command command, Entry entry) {
		LocalDate until = suggestion.repliedOn()
			.map((on) -> this.terms.evaluateUntil(suggestion.unitCode(), on).date())
			.orElseThrow();
		String note = (command.reason() != null) ? command.reason() : "";
		suggestion.concludeWithoutFeedback(until, command.conclusion(), note, entry);
	}

	public record Command(long id, int version, LocalDate on, Conclusion conclusion, @Nullable String reason) {
	}

}
