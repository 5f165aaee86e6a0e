package cn.township.congress.service.meeting;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Puts a void vote, or one where nothing passed, to the vote again.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class RepeatVote {

	private final VoteDesk desk;

	RepeatVote(VoteDesk desk) {
		this.desk = desk;
	}

	/** The id of the new vote. */
	public long execute(Command command) {
		return this.desk.repeat(command.voteId()).id();
	}

	/**
	 * What is asked for.
	 */
	public record Command(long voteId) {
	}

}
