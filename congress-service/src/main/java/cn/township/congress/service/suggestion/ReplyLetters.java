package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.ReplyLetter;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts an agency's letter on a suggestion, with the classes in use where it belongs.
 */
@Component
class ReplyLetters {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	ReplyLetters(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	void reply(Suggestion suggestion, ReplyToSuggestion.Command command, @Nullable String documentNo) {
		ReplySource source = (this.desk.actor().agencyId() != null) ? ReplySource.AGENCY : ReplySource.TRANSCRIBED;
		ReplyLetter letter = new ReplyLetter(command.resultClass(), documentNo, command.signatory(), command.body(),
				command.contactName(), command.contactPhone(), source, command.promise(), command.noContactReason());
		suggestion.reply(this.desk.agencyActing(suggestion), letter,
				this.terms.resultClasses(suggestion.unitCode(), command.on()), this.desk.entry(command.on()));
	}

}
