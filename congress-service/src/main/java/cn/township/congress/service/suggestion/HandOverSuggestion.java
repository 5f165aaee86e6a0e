package cn.township.congress.service.suggestion;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Carries out the presidium's decision to hand a suggestion over to agencies (代表法第五十一条);
 * from that day the reply deadline runs. What was merged into it goes along.
 */
@UseCase(Permission.HAND_OVER_SUGGESTION)
public class HandOverSuggestion {

	private final HandOverDeed deed;

	HandOverSuggestion(HandOverDeed deed) {
		this.deed = deed;
	}

	public void execute(HandOverCommand command) {
		this.deed.handOver(command);
	}

}
