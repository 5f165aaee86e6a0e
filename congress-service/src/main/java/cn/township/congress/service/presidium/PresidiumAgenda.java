package cn.township.congress.service.presidium;

import java.util.List;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The items of a meeting of the presidium. Once the meeting is called, what is added is
 * on the agenda at once.
 */
@Component
class PresidiumAgenda {

	private final AgendaItems items;

	private final PresidiumDesk desk;

	private final JdbcClient jdbc;

	PresidiumAgenda(AgendaItems items, PresidiumDesk desk, JdbcClient jdbc) {
		this.items = items;
		this.desk = desk;
		this.jdbc = jdbc;
	}

	List<AgendaItem> of(Meeting meeting) {
		return this.items.findByMeetingIdOrderByItemNo(meeting.id());
	}

	AgendaItem add(Meeting meeting, AgendaText text) {
		requireOpen(meeting);
		int number = of(meeting).stream().mapToInt(AgendaItem::itemNo).max().orElse(0) + 1;
		AgendaItem item = new AgendaItem(meeting.unitCode(), null, meeting.id(), number, text);
		if (meeting.status() != MeetingStatus.DRAFT) {
			item.set();
		}
		return this.items.save(item);
	}

	/**
	 * @throws NotFound unless it is an item of a meeting of the presidium
	 * @throws RuleViolation if it is before the members now, or the meeting is over
	 */
	AgendaItem load(long id, int version) {
		AgendaItem item = this.items.load(id, version);
		requireOpen(meeting(item));
		if (isPut(item)) {
			throw new RuleViolation("vote.itemOpen", item.kind().basis(), item.title());
		}
		return item;
	}

	/** Whether it is before the members now. */
	boolean isPut(AgendaItem item) {
		return this.jdbc
			.sql("SELECT EXISTS (SELECT FROM vote_line l JOIN vote v ON v.id = l.vote_id"
					+ " WHERE l.item_id = :item AND v.status = 'OPEN')")
			.param("item", item.id())
			.query(Boolean.class)
			.single();
	}

	Meeting meeting(AgendaItem item) {
		Long meetingId = item.meetingId();
		if (meetingId == null || item.courseId() != null) {
			throw new NotFound("item of the presidium", item.id());
		}
		return this.desk.lock(meetingId);
	}

	private static void requireOpen(Meeting meeting) {
		boolean held = meeting.status() == MeetingStatus.HELD && !meeting.isEnded();
		if (!meeting.status().isAhead() && !held) {
			throw new RuleViolation("presidium.agendaClosed", meeting.basis(), meeting.status());
		}
	}

}
