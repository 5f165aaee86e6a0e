package cn.township.congress.domain.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import cn.township.congress.domain.congress.CongressMother;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.EntryMother;
import cn.township.congress.domain.territory.AdminCode;
import org.jspecify.annotations.Nullable;

/**
 * Meetings of the nineteenth congress of 柳溪镇 and of its presidium, and votes there.
 */
public final class MeetingMother {

	public static final LocalDate DAY = LocalDate.of(2026, 7, 15);

	private MeetingMother() {
	}

	/** First plenary of the second session, not yet notified. */
	public static Meeting plenary() {
		return meeting(1L, MeetingKind.PLENARY, null);
	}

	/** Meeting of the presidium between sessions, being prepared. */
	public static Meeting presidium() {
		return meeting(null, MeetingKind.PRESIDIUM, null);
	}

	/** The same, called by the chair and notified. */
	public static Meeting presidiumNotified() {
		Meeting meeting = presidium();
		meeting.schedule(null);
		meeting.tell(EntryMother.on("2026-07-08"));
		return meeting;
	}

	public static Meeting group() {
		return meeting(1L, MeetingKind.GROUP, "第一代表组");
	}

	public static Meeting meeting(@Nullable Long course, MeetingKind kind, @Nullable String group) {
		return new Meeting(new AdminCode(CongressMother.TOWN.value()), 1, course, kind, 1, group, at(DAY), "周敏");
	}

	public static Appointment at(LocalDate day) {
		return new Appointment(day, LocalTime.of(9, 0), "镇政府会议室", "王建国");
	}

	/** A plenary of so many deputies in office where so many are present. */
	public static Meeting held(int due, int present) {
		return rolled(new RollCall(due, 0, 0, due - present, present, Majority.TWO_THIRDS_OR_MORE));
	}

	/** A plenary where the roll came to this. */
	public static Meeting rolled(RollCall roll) {
		Meeting meeting = plenary();
		meeting.callTheRoll(roll, EntryMother.on(DAY));
		return meeting;
	}

	/** By a show of hands, in a plenary of so many, all present. */
	public static Vote hands(int base, String... titles) {
		return vote(held(base, base), VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, base, null, titles);
	}

	/** By secret ballot on items. */
	public static Vote ballot(int base, int present, String... titles) {
		return vote(held(base, present), VotePurpose.ITEM, Ballot.SECRET, present, null, titles);
	}

	/** Election of so many by secret ballot, all present. */
	public static Vote election(int base, int seats, String... names) {
		return vote(held(base, base), VotePurpose.ELECTION, Ballot.SECRET, base, seats, names);
	}

	public static Vote vote(Meeting meeting, VotePurpose purpose, Ballot ballot, int present, @Nullable Integer choices,
			String... titles) {
		List<VoteSubject> subjects = Arrays.stream(titles).map(VoteSubject::of).toList();
		return new Vote(meeting, purpose, "表决", ballot, present, choices, subjects, EntryMother.on(DAY));
	}

	/** An item of the session, on the draft of its agenda. */
	public static AgendaItem item(boolean needsVote) {
		return new AgendaItem(CongressMother.TOWN, 1L, 1L, 1,
				new AgendaText(AgendaKind.GOVERNMENT_REPORT, "政府工作报告", "李明", needsVote));
	}

	/** The same on the adopted agenda. */
	public static AgendaItem itemSet(boolean needsVote) {
		AgendaItem item = item(needsVote);
		item.set();
		return item;
	}

}
