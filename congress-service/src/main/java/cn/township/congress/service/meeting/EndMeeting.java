package cn.township.congress.service.meeting;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Proceeding;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.Proceedings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Ends a meeting once every vote is counted and, at the presidium, every item settled;
 * what a session has not settled may be taken at its next meeting.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class EndMeeting {

	private final Meetings meetings;

	private final Votes votes;

	private final AgendaItems items;

	private final Proceedings proceedings;

	private final VoteDesk desk;

	EndMeeting(Meetings meetings, Votes votes, AgendaItems items, Proceedings proceedings, VoteDesk desk) {
		this.meetings = meetings;
		this.votes = votes;
		this.items = items;
		this.proceedings = proceedings;
		this.desk = desk;
	}

	public void execute(Command command) {
		Meeting meeting = this.meetings.load(command.meetingId(), command.version());
		List<Vote> open = this.votes.findByMeetingIdOrderById(meeting.id())
			.stream()
			.filter((vote) -> vote.status() == VoteStatus.OPEN)
			.toList();
		if (!open.isEmpty()) {
			throw new RuleViolation("meeting.voteOpen", meeting.basis(), open.get(0).title());
		}
		if (meeting.kind() == MeetingKind.PRESIDIUM) {
			List<AgendaItem> left = this.items.findByMeetingIdOrderByItemNo(meeting.id())
				.stream()
				.filter((item) -> item.status().isOpen())
				.toList();
			if (!left.isEmpty()) {
				throw new RuleViolation("meeting.itemsOpen", meeting.basis(), left.size(), left.get(0).title());
			}
		}
		meeting.end();
		this.proceedings
			.save(Proceeding.of(meeting, ProceedingKind.CLOSED, this.desk.entry(meeting.heldOn()), null, null));
	}

	/**
	 * What is asked for.
	 */
	public record Command(long meetingId, int version) {
	}

}
