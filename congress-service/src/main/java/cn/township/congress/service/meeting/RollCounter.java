package cn.township.congress.service.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.service.rule.Rules;
import org.springframework.stereotype.Component;

/**
 * Counts those in office on the day of a meeting against the marks: who neither signed in
 * nor has leave is absent.
 */
@Component
class RollCounter {

	private final MeetingAttendances attendances;

	private final MeetingRoll roll;

	private final Rules rules;

	RollCounter(MeetingAttendances attendances, MeetingRoll roll, Rules rules) {
		this.attendances = attendances;
		this.roll = roll;
		this.rules = rules;
	}

	Counted count(Meeting meeting) {
		Map<Long, MeetingAttendance> known = new HashMap<>();
		this.attendances.findByMeetingId(meeting.id()).forEach((one) -> known.put(one.mandateId(), one));
		List<Due> due = this.roll.due(meeting);
		List<Due> free = due.stream().filter((who) -> !who.suspended()).toList();
		List<Due> unmarked = free.stream().filter((who) -> !known.containsKey(who.mandateId())).toList();
		int present = count(free, known, Attendance.PRESENT);
		int onLeave = count(free, known, Attendance.ON_LEAVE);
		RollCall roll = new RollCall(due.size(), due.size() - free.size(), onLeave, free.size() - present - onLeave,
				present, quorum(meeting));
		free.forEach((who) -> known.remove(who.mandateId()));
		return new Counted(roll, unmarked, List.copyOf(known.values()));
	}

	private static int count(List<Due> due, Map<Long, MeetingAttendance> known, Attendance mark) {
		return (int) due.stream()
			.map((who) -> known.get(who.mandateId()))
			.filter((one) -> one != null && one.mark() == mark)
			.count();
	}

	private Majority quorum(Meeting meeting) {
		if (meeting.kind() != MeetingKind.PRESIDIUM) {
			return meeting.kind().usualQuorum();
		}
		String rule = this.rules.settings(meeting.unitCode(), meeting.heldOn()).choice(SettingKey.PRESIDIUM_QUORUM);
		return rule.equals("TWO_THIRDS") ? Majority.TWO_THIRDS_OR_MORE : Majority.MORE_THAN_HALF;
	}

	/**
	 * The roll as it stands.
	 *
	 * @param unmarked neither signed in nor on leave
	 * @param strangers marks of those who are not due, or may not attend, on that day
	 */
	record Counted(RollCall roll, List<Due> unmarked, List<MeetingAttendance> strangers) {
	}

}
