package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The deputy did not evaluate in time; what the reply promised is followed all the same.
 */
@UseCase(Permission.CONCLUDE_SUGGESTION)
public class TrackWithoutFeedback {

	private final SuggestionDesk desk;

	private final HandOverTerms terms;

	TrackWithoutFeedback(SuggestionDesk desk, HandOverTerms terms) {
		this.desk = desk;
		this.terms = terms;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		LocalDate until = this.terms.evaluateUntil(suggestion.unitCode(), suggestion.repliedOn().orElse(command.on()))
			.date();
		suggestion.trackWithoutFeedback(until, command.note(), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, String note) {
	}

}
