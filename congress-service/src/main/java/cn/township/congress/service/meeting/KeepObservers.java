package cn.township.congress.service.meeting;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingObserver;
import cn.township.congress.domain.meeting.MeetingObservers;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the list of those who attend without a vote: invites, strikes out, and marks who
 * came.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class KeepObservers {

	private final Meetings meetings;

	private final MeetingObservers observers;

	KeepObservers(Meetings meetings, MeetingObservers observers) {
		this.meetings = meetings;
		this.observers = observers;
	}

	public void execute(Command command) {
		Meeting meeting = this.meetings.findLockedById(command.meetingId())
			.orElseThrow(() -> new NotFound("meeting", command.meetingId()));
		List<MeetingObserver> known = this.observers.of(meeting);
		Set<Long> ids = Set.copyOf(known.stream().map(MeetingObserver::id).toList());
		if (!ids.containsAll(command.struck())) {
			throw new NotFound("observer", command.struck().iterator().next());
		}
		for (MeetingObserver one : known) {
			if (command.struck().contains(one.id())) {
				this.observers.delete(one);
			}
			else if (command.attended() != null && command.attended().contains(one.id()) != one.isAttended()) {
				one.attended(command.attended().contains(one.id()));
			}
		}
		command.invited().forEach((guest) -> invite(meeting, guest, known));
	}

	private void invite(Meeting meeting, Guest guest, List<MeetingObserver> known) {
		boolean twice = known.stream()
			.anyMatch((one) -> one.name().equals(guest.name()) && Objects.equals(one.workUnit(), guest.workUnit()));
		if (twice) {
			throw new RuleViolation("observer.twice", guest.ground().basis(), guest.name());
		}
		this.observers.save(new MeetingObserver(meeting, guest.name(), guest.workUnit(), guest.post(), guest.ground()));
	}

	/**
	 * What is asked for.
	 *
	 * @param struck no longer invited
	 * @param attended who came, of all on the list; none where that is not said
	 */
	public record Command(long meetingId, List<Guest> invited, Set<Long> struck, @Nullable Set<Long> attended) {

		public static Command invite(long meetingId, List<Guest> guests) {
			return new Command(meetingId, guests, Set.of(), null);
		}

		public static Command strike(long meetingId, long observer) {
			return new Command(meetingId, List.of(), Set.of(observer), null);
		}

		public static Command attended(long meetingId, Set<Long> observers) {
			return new Command(meetingId, List.of(), Set.of(), observers);
		}

	}

	/**
	 * Somebody who is invited.
	 */
	public record Guest(String name, @Nullable String workUnit, @Nullable String post, ObserverGround ground) {
	}

}
