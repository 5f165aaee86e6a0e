package cn.township.congress.service.suggestion;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.HandOverDecision;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Carries out the presidium's decision to hand a suggestion over to agencies (代表法第五十一条);
 * from that day the reply deadline runs. What was merged into it goes along.
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
		Entry entry = this.desk.entry(command.on());
		HandOverDecision decision = this.decisions.of(suggestion, command);
		suggestion.handOver(decision, entry);
		this.desk.mergedInto(command.id()).forEach((merged) -> {
			this.decisions.expect(merged, command);
			merged.handOverWith(suggestion, decision, entry);
		});
	}

}
