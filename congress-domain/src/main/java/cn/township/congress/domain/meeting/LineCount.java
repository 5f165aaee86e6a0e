package cn.township.congress.domain.meeting;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * The votes on one line.
 *
 * @param inFavour 赞成
 * @param against 反对
 * @param abstained 弃权
 * @param notVoted 未投; on a ballot it follows from the ballots not returned and is zero
 * here
 */
public record LineCount(int inFavour, int against, int abstained, int notVoted) {

	/**
	 * @throws RuleViolation if a figure is below zero
	 */
	public LineCount {
		if (inFavour < 0 || against < 0 || abstained < 0 || notVoted < 0) {
			throw new RuleViolation("vote.negative", null);
		}
	}

	/** On a ballot. */
	public static LineCount of(int inFavour, int against, int abstained) {
		return new LineCount(inFavour, against, abstained, 0);
	}

	int sum() {
		return this.inFavour + this.against + this.abstained + this.notVoted;
	}

}
