package cn.township.congress.service.resolution;

import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.domain.resolution.Resolutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A vote was counted: the drafts bound to its items are adopted, or not (地方组织法第二十五条).
 */
@Component
class AdoptByVote {

	private final Votes votes;

	private final Resolutions resolutions;

	private final ResolutionDesk desk;

	AdoptByVote(Votes votes, Resolutions resolutions, ResolutionDesk desk) {
		this.votes = votes;
		this.resolutions = resolutions;
		this.desk = desk;
	}

	@EventListener
	void on(VoteCounted counted) {
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		if (vote.status() == VoteStatus.COUNTED && !vote.purpose().isElection()) {
			vote.lines().forEach((line) -> decide(line, vote));
		}
	}

	private void decide(VoteLine line, Vote vote) {
		Long item = line.itemId();
		if (item != null) {
			this.resolutions.findByItemIdOrderById(item)
				.stream()
				.filter((one) -> one.status() == ResolutionStatus.DRAFT)
				.forEach((one) -> this.desk.decide(one, line.id(), line.isPassed(), vote.putOn()));
		}
	}

}
