package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Accepts a suggestion and gives it the next number of its session or interval.
 */
@UseCase(Permission.ACCEPT_SUGGESTION)
public class AcceptSuggestion {

	private final SuggestionDesk desk;

	private final SuggestionNumbers numbers;

	AcceptSuggestion(SuggestionDesk desk, SuggestionNumbers numbers) {
		this.desk = desk;
		this.numbers = numbers;
	}

	/** Returns the number. */
	public int execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		Entry entry = this.desk.entry(command.on());
		suggestion.requireAcceptable(entry);
		int number = this.numbers.next(suggestion.unitCode(), suggestion.occasion());
		suggestion.accept(number, entry);
		return number;
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
