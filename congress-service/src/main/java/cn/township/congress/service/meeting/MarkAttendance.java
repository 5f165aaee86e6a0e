package cn.township.congress.service.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingAttendance;
import cn.township.congress.domain.meeting.MeetingAttendance.Mark;
import cn.township.congress.domain.meeting.MeetingAttendances;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Enters who signed in and who has leave (代表法第十三条); after the roll call, who came late or
 * left. Two clerks may tick at once: only what one changed is written, and who changes
 * what another has just changed is told.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class MarkAttendance {

	private final Meetings meetings;

	private final MeetingAttendances attendances;

	private final MeetingRoll roll;

	private final VoteDesk desk;

	MarkAttendance(Meetings meetings, MeetingAttendances attendances, MeetingRoll roll, VoteDesk desk) {
		this.meetings = meetings;
		this.attendances = attendances;
		this.roll = roll;
		this.desk = desk;
	}

	public void execute(Command command) {
		Meeting meeting = this.meetings.findLockedById(command.meetingId())
			.orElseThrow(() -> new NotFound("meeting", command.meetingId()));
		Map<Long, Due> due = new HashMap<>();
		this.roll.due(meeting).forEach((one) -> due.put(one.mandateId(), one));
		Map<Long, MeetingAttendance> known = new HashMap<>();
		this.attendances.findByMeetingId(meeting.id()).forEach((one) -> known.put(one.mandateId(), one));
		Set<Long> once = new HashSet<>();
		Entry entry = this.desk.now();
		for (Line line : command.lines()) {
			Due who = due.get(line.mandateId());
			if (!once.add(line.mandateId())) {
				throw new RuleViolation("attendance.twice", meeting.basis(), (who != null) ? who.name() : "");
			}
			if (who == null) {
				throw new RuleViolation("attendance.notDue", meeting.basis(), meeting.heldOn());
			}
			if (who.suspended() && line.mark() != null) {
				throw new RuleViolation("attendance.suspended", LawArticle.DEP_61, who.name());
			}
			mark(meeting, line, known.get(line.mandateId()), entry);
		}
	}

	private void mark(Meeting meeting, Line line, @Nullable MeetingAttendance known, Entry entry) {
		State now = State.of(known);
		if (line.isUnchanged() || line.isAlready(known)) {
			return;
		}
		if (line.seen() != null && line.seen() != now) {
			throw new OptimisticLockingFailureException("Attendance of " + line.mandateId() + " is " + now);
		}
		Mark mark = line.asMark();
		if (mark == null) {
			if (known != null) {
				unmark(meeting, known, entry);
			}
		}
		else if (known == null) {
			this.attendances.save(new MeetingAttendance(meeting, line.mandateId(), mark, entry));
		}
		else {
			known.mark(meeting, mark, entry);
		}
	}

	/** Before the roll call it was a slip; after it, somebody left. */
	private void unmark(Meeting meeting, MeetingAttendance known, Entry entry) {
		if (meeting.isRolled()) {
			if (known.mark() == Attendance.PRESENT) {
				known.leave(meeting, entry);
			}
		}
		else {
			known.requireCorrectable(meeting);
			this.attendances.delete(known);
		}
	}

	/**
	 * What is asked for.
	 */
	public record Command(long meetingId, List<Line> lines) {
	}

	/**
	 * One deputy.
	 *
	 * @param mark none: not signed in; after the roll call, left
	 * @param approver who gave leave; only with leave
	 * @param reason why; nothing leaves what is on record
	 * @param seen what the page showed when it was filled in; none where that is not
	 * asked
	 */
	public record Line(long mandateId, @Nullable Attendance mark, @Nullable String approver, @Nullable String reason,
			@Nullable State seen) {

		/** Signed in. */
		public static Line present(long mandateId) {
			return new Line(mandateId, Attendance.PRESENT, null, null, null);
		}

		/** Has leave. */
		public static Line onLeave(long mandateId, String approver, @Nullable String reason) {
			return new Line(mandateId, Attendance.ON_LEAVE, approver, reason, null);
		}

		/** Not signed in after all, or has left. */
		public static Line unmarked(long mandateId) {
			return new Line(mandateId, null, null, null, null);
		}

		private boolean isUnchanged() {
			return this.seen != null && this.seen.mark() == this.mark && this.mark != Attendance.ON_LEAVE;
		}

		private boolean isAlready(@Nullable MeetingAttendance known) {
			Mark mark = asMark();
			if (known == null || mark == null) {
				return known == null && mark == null || known != null && State.of(known).mark() == null;
			}
			return known.says(mark);
		}

		private @Nullable Mark asMark() {
			if (this.mark == null) {
				return null;
			}
			return switch (this.mark) {
				case PRESENT -> Mark.PRESENT;
				case ON_LEAVE -> Mark.onLeave(this.approver, this.reason);
				case ABSENT -> Mark.ABSENT;
			};
		}

	}

	/**
	 * What a page shows of one deputy.
	 */
	public enum State {

		/** Nothing yet; after the roll call, absent. */
		NONE,

		/** There. */
		PRESENT,

		/** On leave. */
		ON_LEAVE,

		/** Was there and left. */
		GONE;

		static State of(@Nullable MeetingAttendance known) {
			if (known == null || known.mark() == Attendance.ABSENT) {
				return NONE;
			}
			if (known.isGone()) {
				return GONE;
			}
			return (known.mark() == Attendance.PRESENT) ? PRESENT : ON_LEAVE;
		}

		/** The mark it comes from; none where there is none in force. */
		public @Nullable Attendance mark() {
			return switch (this) {
				case PRESENT -> Attendance.PRESENT;
				case ON_LEAVE -> Attendance.ON_LEAVE;
				case NONE, GONE -> null;
			};
		}

	}

}
