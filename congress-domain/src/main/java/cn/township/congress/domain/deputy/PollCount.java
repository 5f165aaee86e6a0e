package cn.township.congress.domain.deputy;

import java.util.List;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What was counted after a poll (选举法第四十四条).
 *
 * @param voters voters of the district on the list
 * @param voted who took part
 * @param valid valid ballots
 * @param votes of each candidate, in the order of the plan
 */
public record PollCount(int voters, int voted, int valid, List<Integer> votes) {

	public PollCount {
		votes = List.copyOf(votes);
	}

	/**
	 * @throws RuleViolation if there is more of anything than there can be
	 */
	void requireConsistent(int seats) {
		if (this.voted > this.voters || this.valid > this.voted) {
			throw new RuleViolation("byElection.moreBallotsThanVoters", LawArticle.ELE_44, this.voters, this.voted,
					this.valid);
		}
		long sum = this.votes.stream().mapToLong(Integer::longValue).sum();
		if (this.votes.stream().anyMatch((votes) -> votes < 0 || votes > this.valid)
				|| sum > (long) this.valid * seats) {
			throw new RuleViolation("byElection.tooManyVotes", LawArticle.ELE_44, this.valid, seats);
		}
	}

	/** Whether more than half of the voters took part. */
	boolean isTurnoutEnough() {
		return 2L * this.voted > this.voters;
	}

}
