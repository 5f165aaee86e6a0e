package cn.township.congress.service.bill;

import cn.township.congress.domain.bill.BillOutcome;
import cn.township.congress.domain.bill.Bills;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The congress has voted on the item of a bill: the bill is passed or rejected with the
 * count.
 */
@Component
class BillVoted {

	private final Votes votes;

	private final Bills bills;

	private final BillDesk desk;

	BillVoted(Votes votes, Bills bills, BillDesk desk) {
		this.votes = votes;
		this.bills = bills;
		this.desk = desk;
	}

	@EventListener
	void settle(VoteCounted counted) {
		if (counted.purpose() != VotePurpose.ITEM) {
			return;
		}
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		if (vote.status() == VoteStatus.COUNTED) {
			vote.lines().forEach((line) -> settle(vote, line));
		}
	}

	private void settle(Vote vote, VoteLine line) {
		Long item = line.itemId();
		if (item != null) {
			this.bills.findByItemId(item)
				.ifPresent((bill) -> bill.voted(new BillOutcome(line.id(), line.inFavour(), vote.base()),
						this.desk.entry(vote.putOn())));
		}
	}

}
