package cn.township.congress.service.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts something to the vote at a meeting, for whatever feature needs it: freezes the
 * base and keeps who was entitled, never how anybody voted.
 */
@Component
public class VoteDesk {

	private final Meetings meetings;

	private final Votes votes;

	private final MeetingRoll roll;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	private final Clock clock;

	VoteDesk(Meetings meetings, Votes votes, MeetingRoll roll, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
		this.meetings = meetings;
		this.votes = votes;
		this.roll = roll;
		this.jdbc = jdbc;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param choices most names one ballot may be for; none where every line is decided
	 * by itself
	 */
	public Vote put(long meetingId, VotePurpose purpose, String title, Ballot ballot, @Nullable Integer choices,
			List<VoteSubject> subjects) {
		Meeting meeting = this.meetings.findLockedById(meetingId).orElseThrow(() -> new NotFound("meeting", meetingId));
		List<Long> present = this.roll.present(meeting);
		Vote vote = this.votes.saveAndFlush(
				new Vote(meeting, purpose, title, ballot, present.size(), choices, subjects, entry(meeting.heldOn())));
		present.forEach((mandate) -> entitle(vote, mandate));
		return vote;
	}

	/**
	 * Puts it to the vote again, at the same meeting and with the same lines: after a
	 * void ballot, or where nothing passed.
	 * @return the new vote, open to be counted
	 */
	public Vote repeat(long voteId) {
		Vote before = this.votes.findLockedById(voteId).orElseThrow(() -> new NotFound("vote", voteId));
		before.requireRepeatable();
		requireNotRepeated(before);
		List<VoteSubject> subjects = before.lines()
			.stream()
			.filter((line) -> !line.isWriteIn())
			.map((line) -> new VoteSubject(line.title(), line.itemId()))
			.toList();
		return put(before.meetingId(), before.purpose(), before.title(), new Ballot(before.method(), before.isSecret()),
				before.choices(), subjects);
	}

	private void requireNotRepeated(Vote before) {
		boolean later = this.votes.findByMeetingIdOrderById(before.meetingId())
			.stream()
			.anyMatch((vote) -> vote.id() > before.id() && vote.purpose() == before.purpose()
					&& vote.title().equals(before.title()) && vote.status() != VoteStatus.WITHDRAWN);
		if (later) {
			throw new RuleViolation("vote.repeatedAlready", null, before.title());
		}
	}

	/** Something that happens today. */
	public Entry now() {
		return entry(LocalDate.now(this.clock));
	}

	public Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, this.currentUser.actor().displayName());
	}

	private void entitle(Vote vote, long mandate) {
		this.jdbc.sql("INSERT INTO vote_entitled (unit_code, vote_id, mandate_id) VALUES (:unit, :vote, :mandate)")
			.param("unit", vote.unitCode().value())
			.param("vote", vote.id())
			.param("mandate", mandate)
			.update();
	}

}
