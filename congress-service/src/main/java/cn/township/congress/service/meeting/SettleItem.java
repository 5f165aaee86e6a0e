package cn.township.congress.service.meeting;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Proceeding;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.Proceedings;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Settles an item without a vote at the meeting where it was taken: heard, or put off.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class SettleItem {

	private final AgendaItems items;

	private final Meetings meetings;

	private final Proceedings proceedings;

	private final VoteDesk desk;

	private final JdbcClient jdbc;

	SettleItem(AgendaItems items, Meetings meetings, Proceedings proceedings, VoteDesk desk, JdbcClient jdbc) {
		this.items = items;
		this.meetings = meetings;
		this.proceedings = proceedings;
		this.desk = desk;
		this.jdbc = jdbc;
	}

	public void execute(Command command) {
		AgendaItem item = this.items.load(command.itemId(), command.version());
		if (command.how() != AgendaStatus.HEARD && command.how() != AgendaStatus.DEFERRED) {
			throw new RuleViolation("agenda.needsVote", LawArticle.ORG_25, item.title());
		}
		Long at = item.meetingId();
		if (at == null) {
			throw new RuleViolation("agenda.noMeeting", item.kind().basis(), item.title());
		}
		Meeting meeting = this.meetings.findById(at).orElseThrow(() -> new NotFound("meeting", at));
		meeting.requireDeciding();
		if (isPut(item)) {
			throw new RuleViolation("vote.itemOpen", item.kind().basis(), item.title());
		}
		Entry entry = this.desk.entry(meeting.heldOn());
		item.settle(command.how(), entry, command.note());
		this.proceedings.save(Proceeding.of(meeting, ProceedingKind.DECIDED, entry, null,
				item.title() + ((command.how() == AgendaStatus.HEARD) ? "：已听取" : "：暂缓")));
	}

	private boolean isPut(AgendaItem item) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT FROM vote_line l JOIN vote v ON v.id = l.vote_id"
					+ " WHERE l.item_id = :item AND v.status = 'OPEN')")
			.param("item", item.id())
			.query(Boolean.class)
			.single();
	}

	/**
	 * What is asked for.
	 *
	 * @param how heard or deferred
	 */
	public record Command(long itemId, int version, AgendaStatus how, @Nullable String note) {
	}

}
