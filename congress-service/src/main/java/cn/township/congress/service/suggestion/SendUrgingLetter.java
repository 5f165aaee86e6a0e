package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.domain.suggestion.UrgingLetters;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Sends an urging letter (催办函): first to the agency, then to its head, then to the
 * township government.
 */
@UseCase(Permission.URGE_SUGGESTION)
public class SendUrgingLetter {

	private final SuggestionDesk desk;

	private final UrgingLetters letters;

	SendUrgingLetter(SuggestionDesk desk, UrgingLetters letters) {
		this.desk = desk;
		this.letters = letters;
	}

	public void execute(Command command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		this.letters
			.save(new UrgingLetter(suggestion, command.letter(), command.answerUntil(), this.desk.entry(command.on())));
	}

	/**
	 * The letter as it is entered.
	 *
	 * @param answerUntil until when an answer is expected
	 */
	public record Command(long id, int version, LocalDate on, LocalDate answerUntil, UrgingLetter.Letter letter) {
	}

}
