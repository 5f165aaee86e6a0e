package cn.township.congress.service.meeting;

import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Takes back a vote that was put by mistake or in the wrong form and is not yet counted.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class WithdrawVote {

	private final Votes votes;

	private final VoteDesk desk;

	WithdrawVote(Votes votes, VoteDesk desk) {
		this.votes = votes;
		this.desk = desk;
	}

	public void execute(Command command) {
		Vote vote = this.votes.load(command.voteId(), command.version());
		vote.withdraw(this.desk.entry(vote.putOn()), command.reason());
	}

	/**
	 * What is asked for.
	 */
	public record Command(long voteId, int version, @Nullable String reason) {
	}

}
