package cn.township.congress.service.bill;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.bill.Bill;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.PutToVote;

/**
 * Puts a bill that was deliberated to the vote of the congress.
 */
@UseCase(Permission.MANAGE_BILLS)
public class PutBillToVote {

	private final BillDesk desk;

	private final PutToVote vote;

	PutBillToVote(BillDesk desk, PutToVote vote) {
		this.desk = desk;
		this.vote = vote;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		Bill bill = this.desk.load(command.id(), command.version());
		bill.requireVotable();
		return this.vote.execute(new PutToVote.Command(command.meetingId(), bill.text().subject(), command.method(),
				command.secret(), List.of(Objects.requireNonNull(bill.itemId()))));
	}

	public record Command(long id, int version, long meetingId, VotingMethod method, boolean secret) {
	}

}
