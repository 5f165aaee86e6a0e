package cn.township.congress.domain.presidium;

import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * To whom a suggestion is to be handed over.
 *
 * @param lead agency that leads and replies
 * @param assisting agencies that assist
 * @param months months for the reply
 * @param longGround why more than the ordinary months; none otherwise
 */
public record HandOverProposal(long lead, List<Long> assisting, int months, @Nullable String longGround) {

	/**
	 * @throws RuleViolation if the leading agency is also to assist
	 */
	public HandOverProposal {
		assisting = List.copyOf(assisting);
		if (assisting.contains(lead)) {
			throw new RuleViolation("presidium.leadAssists", null);
		}
	}

}
