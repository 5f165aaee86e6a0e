package cn.township.congress.service.meeting;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.shared.Entry;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Settles the items of the agenda a counted vote decided, before anybody else hears of
 * the count.
 */
@Component
class ItemsDecided {

	private final Votes votes;

	private final AgendaItems items;

	private final VoteDesk desk;

	ItemsDecided(Votes votes, AgendaItems items, VoteDesk desk) {
		this.votes = votes;
		this.items = items;
		this.desk = desk;
	}

	@EventListener
	@Order(0)
	void settle(VoteCounted counted) {
		if (counted.purpose() != VotePurpose.ITEM) {
			return;
		}
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		if (vote.status() == VoteStatus.COUNTED) {
			vote.lines().forEach((line) -> settle(line, counted.on()));
		}
	}

	private void settle(VoteLine line, LocalDate on) {
		Long id = line.itemId();
		if (id == null) {
			return;
		}
		AgendaItem item = this.items.findLockedById(id).orElseThrow();
		Entry entry = this.desk.entry(on);
		item.settle(line.isPassed() ? AgendaStatus.ADOPTED : AgendaStatus.REJECTED, entry, null);
	}

}
