package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Carries out the presidium's decision to hand a suggestion over to agencies (代表法第五十一条);
 * from that day the reply deadline runs.
 */
@UseCase(Permission.HAND_OVER_SUGGESTION)
public class HandOverSuggestion {

	private final SuggestionDesk desk;

	private final HandOverDecisions decisions;

	HandOverSuggestion(SuggestionDesk desk, HandOverDecisions decisions) {
		this.desk = desk;
		this.decisions = decisions;
	}

	public void execute(HandOverCommand command) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.handOver(this.decisions.of(suggestion, command), this.desk.entry(command.on()));
	}

}
