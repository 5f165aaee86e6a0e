package cn.township.congress.domain.meeting;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * How a vote is given, and whether in secret.
 */
public record Ballot(VotingMethod method, boolean secret) {

	/** Elections (地方组织法第二十八条). */
	public static final Ballot SECRET = new Ballot(VotingMethod.BALLOT, true);

	public static final Ballot SHOW_OF_HANDS = new Ballot(VotingMethod.SHOW_OF_HANDS, false);

	/**
	 * @throws RuleViolation if hands are to be raised in secret
	 */
	public Ballot {
		if (secret && method == VotingMethod.SHOW_OF_HANDS) {
			throw new RuleViolation("vote.handsInSecret", LawArticle.ORG_28);
		}
	}

}
