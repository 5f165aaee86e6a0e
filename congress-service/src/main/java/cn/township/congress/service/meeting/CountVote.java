package cn.township.congress.service.meeting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Proceeding;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.Proceedings;
import cn.township.congress.domain.meeting.SheetCount;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Types in the figures of any vote: sums only. What was decided takes effect at once, as
 * whoever put it to the vote hears of the count within the same transaction.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CountVote {

	private static final int LONGEST_NOTE = 1000;

	private final Votes votes;

	private final Meetings meetings;

	private final Proceedings proceedings;

	private final VoteDesk desk;

	private final ApplicationEventPublisher events;

	CountVote(Votes votes, Meetings meetings, Proceedings proceedings, VoteDesk desk,
			ApplicationEventPublisher events) {
		this.votes = votes;
		this.meetings = meetings;
		this.proceedings = proceedings;
		this.desk = desk;
		this.events = events;
	}

	/** How the vote stands: counted, or void and to be repeated. */
	public VoteStatus execute(Command command) {
		Vote vote = this.votes.findLockedById(command.voteId())
			.orElseThrow(() -> new NotFound("vote", command.voteId()));
		Meeting meeting = this.meetings.findById(vote.meetingId()).orElseThrow();
		Entry entry = this.desk.entry(vote.putOn());
		SheetCount sheet = command.sheet();
		if (sheet != null) {
			vote.count(sheet, command.lines(), command.writeIns(), entry);
		}
		else {
			vote.count(command.lines(), entry);
		}
		if (vote.version() != command.version()) {
			throw new OptimisticLockingFailureException("Vote " + vote.id() + " was changed");
		}
		this.proceedings.save(Proceeding.of(meeting, ProceedingKind.DECIDED, entry, null, note(meeting, vote)));
		this.votes.saveAndFlush(vote);
		this.events.publishEvent(new VoteCounted(vote.id(), vote.purpose(), vote.meetingId(), vote.putOn()));
		return vote.status();
	}

	private static String note(Meeting meeting, Vote vote) {
		String text = vote.title() + "："
				+ ((vote.status() == VoteStatus.VOID) ? "收回的票多于发出的票，投票无效，重新投票"
						: vote.lines()
							.stream()
							.map((line) -> "「" + line.title() + "」" + tally(meeting, vote, line).sentence())
							.collect(Collectors.joining("；")));
		return (text.length() <= LONGEST_NOTE) ? text : text.substring(0, LONGEST_NOTE - 1) + "…";
	}

	private static Tally tally(Meeting meeting, Vote vote, VoteLine line) {
		return new Tally(MeetingRoll.who(meeting), line.inFavour(), vote.base(), vote.needed(), vote.purpose());
	}

	/**
	 * What is asked for.
	 *
	 * @param sheet the ballots given out and taken back; none for hands and devices
	 * @param lines by line, in order
	 * @param writeIns names written in on ballots, with their votes
	 */
	public record Command(long voteId, int version, @Nullable SheetCount sheet, List<LineCount> lines,
			Map<String, Integer> writeIns) {

		/** Of a show of hands or an electronic device. */
		public static Command hands(long voteId, int version, List<LineCount> lines) {
			return new Command(voteId, version, null, lines, Map.of());
		}

	}

}
