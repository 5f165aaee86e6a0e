package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Has a suggestion handled on its own again, before the hand-over.
 */
@UseCase(Permission.HAND_OVER_SUGGESTION)
public class UnmergeSuggestion {

	private final SuggestionDesk desk;

	UnmergeSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.load(command.id(), command.version()).unmerge(this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
