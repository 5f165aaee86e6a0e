package cn.township.congress.service.presidium;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.MeetingRoll;
import org.jspecify.annotations.Nullable;

/**
 * The chair, or a vice-chair where the chair is absent, calls the meeting; or three
 * members and more propose it. From then on its items are on the agenda.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CallMeeting {

	/** Fewest members who may jointly propose a meeting, by provincial rules. */
	public static final int PROPOSERS = 3;

	private final PresidiumDesk desk;

	private final AgendaItems items;

	private final MeetingRoll roll;

	CallMeeting(PresidiumDesk desk, AgendaItems items, MeetingRoll roll) {
		this.desk = desk;
		this.items = items;
		this.roll = roll;
	}

	public void execute(Command command) {
		Meeting meeting = this.desk.load(command.id(), command.version());
		Integer proposers = command.proposers();
		if (proposers != null) {
			requireMembers(proposers, this.roll.due(meeting).size());
		}
		meeting.schedule(proposers);
		this.items.findByMeetingIdOrderByItemNo(meeting.id()).forEach(AgendaItem::set);
		this.desk.note(meeting, ProceedingKind.CONVENED, this.desk.today(),
				(proposers != null) ? proposers + "名成员提议" : this.desk.actorName() + "召集");
	}

	private static void requireMembers(int proposers, int members) {
		if (proposers < PROPOSERS || proposers > members) {
			throw new RuleViolation("presidium.tooFewProposers", LocalRule.PROVINCE, proposers, PROPOSERS, members);
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param proposers members who proposed it; none where the chair calls it
	 */
	public record Command(long id, int version, @Nullable Integer proposers) {
	}

}
