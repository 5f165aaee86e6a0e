package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The send-back is agreed and another agency takes over (改办), with a deadline counted
 * from this hand-over.
 */
@UseCase(Permission.DECIDE_REQUESTS)
public class ReassignSuggestion {

	private final SuggestionDesk desk;

	private final HandOverDecisions decisions;

	ReassignSuggestion(SuggestionDesk desk, HandOverDecisions decisions) {
		this.desk = desk;
		this.decisions = decisions;
	}

	/**
	 * @param lateKnown the presidium knows that the new deadline lies more than six
	 * months after the first hand-over
	 */
	public void execute(HandOverCommand command, boolean lateKnown) {
		Suggestion suggestion = this.desk.load(command.id(), command.version());
		suggestion.reassign(this.decisions.of(suggestion, command), lateKnown, this.desk.entry(command.on()));
	}

}
