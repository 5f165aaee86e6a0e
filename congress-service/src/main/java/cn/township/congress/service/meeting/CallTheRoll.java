package cn.township.congress.service.meeting;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendance.Mark;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Proceeding;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.Proceedings;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Calls the roll: those in office on that day against those who signed in. Who neither
 * signed in nor has leave is absent. With too few nothing can be decided (地方组织法第十四条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CallTheRoll {

	private final Meetings meetings;

	private final MeetingAttendances attendances;

	private final Proceedings proceedings;

	private final RollCounter counter;

	private final VoteDesk desk;

	CallTheRoll(Meetings meetings, MeetingAttendances attendances, Proceedings proceedings, RollCounter counter,
			VoteDesk desk) {
		this.meetings = meetings;
		this.attendances = attendances;
		this.proceedings = proceedings;
		this.counter = counter;
		this.desk = desk;
	}

	/** Whether enough are present. */
	public boolean execute(Command command) {
		Meeting meeting = this.meetings.load(command.meetingId(), command.version());
		Entry entry = this.desk.entry(meeting.heldOn());
		if (meeting.kind() == MeetingKind.GROUP) {
			meeting.heldAsGroup();
			this.proceedings.save(Proceeding.of(meeting, ProceedingKind.OPENED, entry, null, null));
			return true;
		}
		RollCounter.Counted counted = this.counter.count(meeting);
		counted.strangers().forEach(this.attendances::delete);
		counted.unmarked()
			.forEach((who) -> this.attendances
				.save(new MeetingAttendance(meeting, who.mandateId(), Mark.ABSENT, entry)));
		RollCall roll = counted.roll();
		meeting.callTheRoll(roll, entry);
		ProceedingKind kind = roll.isQuorate() ? ProceedingKind.OPENED : ProceedingKind.INQUORATE;
		this.proceedings.save(Proceeding.of(meeting, kind, entry, null, roll.sentence(MeetingRoll.who(meeting))));
		return roll.isQuorate();
	}

	/**
	 * What is asked for.
	 */
	public record Command(long meetingId, int version) {
	}

}
