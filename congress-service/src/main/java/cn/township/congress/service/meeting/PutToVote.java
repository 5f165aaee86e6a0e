package cn.township.congress.service.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts one or several items of the adopted agenda to the vote on one sheet. An item of
 * the session that was heard at another of its meetings is decided where it is voted on.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PutToVote {

	private final Meetings meetings;

	private final AgendaItems items;

	private final VoteDesk desk;

	private final JdbcClient jdbc;

	PutToVote(Meetings meetings, AgendaItems items, VoteDesk desk, JdbcClient jdbc) {
		this.meetings = meetings;
		this.items = items;
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		Meeting meeting = this.meetings.findLockedById(command.meetingId())
			.orElseThrow(() -> new NotFound("meeting", command.meetingId()));
		Ballot ballot = new Ballot(command.method(), command.secret());
		List<VoteSubject> subjects = new ArrayList<>();
		for (long id : command.itemIds().stream().distinct().sorted().toList()) {
			AgendaItem item = this.items.findLockedById(id)
				.filter((one) -> belongs(one, meeting))
				.orElseThrow(() -> new NotFound("agenda item", id));
			requireVotable(item);
			if (item.courseId() != null && !Objects.equals(item.meetingId(), meeting.id())) {
				item.takeAt(meeting.id());
			}
			subjects.add(new VoteSubject(item.title(), item.id()));
		}
		return this.desk.put(meeting.id(), VotePurpose.ITEM, command.title(), ballot, null, subjects).id();
	}

	private static boolean belongs(AgendaItem item, Meeting meeting) {
		return (item.courseId() != null)
				? meeting.kind().isOfAllDeputies() && item.courseId().equals(meeting.courseId())
				: Objects.equals(item.meetingId(), meeting.id());
	}

	private void requireVotable(AgendaItem item) {
		item.requireVotable();
		if (!item.needsVote()) {
			throw new RuleViolation("vote.notNeeded", item.kind().basis(), item.title());
		}
		if (ItemRow.ELSEWHERE.contains(item.kind())) {
			throw new RuleViolation("vote.elsewhere", item.kind().basis(), item.title());
		}
		if (isBillNotDeliberated(item)) {
			throw new RuleViolation("bill.vote.notDeliberated", LawArticle.ORG_22, item.title());
		}
		boolean open = this.jdbc
			.sql("SELECT EXISTS (SELECT FROM vote_line l JOIN vote v ON v.id = l.vote_id"
					+ " WHERE l.item_id = :item AND v.status = 'OPEN')")
			.param("item", item.id())
			.query(Boolean.class)
			.single();
		if (open) {
			throw new RuleViolation("vote.itemOpen", item.kind().basis(), item.title());
		}
	}

	private boolean isBillNotDeliberated(AgendaItem item) {
		return this.jdbc.sql("SELECT EXISTS (SELECT FROM bill WHERE item_id = :item AND status = 'LISTED')")
			.param("item", item.id())
			.query(Boolean.class)
			.single();
	}

	/**
	 * What is asked for.
	 */
	public record Command(long meetingId, String title, VotingMethod method, boolean secret, List<Long> itemIds) {
	}

}
