package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Has a suggestion handled together with another of the same content (并案办理); each is
 * answered separately all the same.
 */
@UseCase(Permission.HAND_OVER_SUGGESTION)
public class MergeSuggestion {

	private final SuggestionDesk desk;

	MergeSuggestion(SuggestionDesk desk) {
		this.desk = desk;
	}

	public void execute(Command command) {
		this.desk.lock(List.of(command.id(), command.into()));
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		if (!this.desk.mergedInto(command.id()).isEmpty()) {
			throw new RuleViolation("suggestion.merge.hasOthers", LocalRule.PROVINCE);
		}
		suggestion.mergeInto(this.desk.locked(command.into()), this.desk.entry(command.on()));
	}

	public record Command(long id, int version, LocalDate on, long into) {
	}

}
