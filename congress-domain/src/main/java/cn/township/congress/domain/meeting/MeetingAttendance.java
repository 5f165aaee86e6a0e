package cn.township.congress.domain.meeting;

import java.time.Instant;
import java.util.Objects;

import cn.township.congress.domain.deputy.Attendance;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Whether one deputy attended one meeting (代表法第十三条).
 */
@Entity
public class MeetingAttendance {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_attendance_id_seq")
	@SequenceGenerator(name = "meeting_attendance_id_seq", sequenceName = "meeting_attendance_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long meetingId;

	private long mandateId;

	@Enumerated(EnumType.STRING)
	private Attendance mark;

	private boolean late;

	private boolean gone;

	private @Nullable String approver;

	private @Nullable String reason;

	private Instant recordedAt;

	private String recordedBy;

	@Version
	private int version;

	public MeetingAttendance(Meeting meeting, long mandateId, Mark mark, Entry entry) {
		this.unitCode = meeting.unitCode();
		this.meetingId = meeting.id();
		this.mandateId = mandateId;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
		this.mark = Attendance.ABSENT;
		take(meeting, mark, entry);
	}

	@SuppressWarnings("NullAway.Init")
	protected MeetingAttendance() {
	}

	/**
	 * Marks it again: before the roll is called anything, afterwards only that somebody
	 * came late.
	 */
	public void mark(Meeting meeting, Mark mark, Entry entry) {
		take(meeting, mark, entry);
	}

	/**
	 * Left after the roll was called, and takes no part in the votes from then on; the
	 * roll stays as it was.
	 */
	public void leave(Meeting meeting, Entry entry) {
		if (!meeting.isRolled() || meeting.isEnded() || this.mark != Attendance.PRESENT) {
			throw new RuleViolation("attendance.leaveNotPresent", meeting.basis());
		}
		this.gone = true;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	/**
	 * @throws RuleViolation once the roll was called and enough were there
	 */
	public void requireCorrectable(Meeting meeting) {
		if (meeting.isRolled() || meeting.isEnded()) {
			throw new RuleViolation("attendance.rolled", meeting.basis());
		}
	}

	private void take(Meeting meeting, Mark mark, Entry entry) {
		boolean rolled = meeting.isRolled();
		if (meeting.isEnded() || meeting.status() == MeetingStatus.CANCELLED
				|| (rolled && mark.attendance() != Attendance.PRESENT)) {
			throw new RuleViolation("attendance.rolled", meeting.basis());
		}
		if (mark.attendance() == Attendance.ON_LEAVE && mark.approver() == null) {
			throw new RuleViolation("attendance.noApprover", LawArticle.DEP_13);
		}
		this.late = rolled && (this.late || this.mark != Attendance.PRESENT);
		this.gone = false;
		this.mark = mark.attendance();
		this.approver = mark.approver();
		if (mark.reason() != null || mark.attendance() != Attendance.ON_LEAVE) {
			this.reason = mark.reason();
		}
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long mandateId() {
		return this.mandateId;
	}

	public Attendance mark() {
		return this.mark;
	}

	public boolean isLate() {
		return this.late;
	}

	/** Left before the end. */
	public boolean isGone() {
		return this.gone;
	}

	public @Nullable String approver() {
		return this.approver;
	}

	/** Whether it says the same already; a reason is never compared, only replaced. */
	public boolean says(Mark mark) {
		return !this.gone && this.mark == mark.attendance() && Objects.equals(this.approver, mark.approver())
				&& mark.reason() == null;
	}

	public int version() {
		return this.version;
	}

	/**
	 * What is said of one deputy.
	 *
	 * @param approver who gave leave; only with leave
	 * @param reason why; only with leave
	 */
	public record Mark(Attendance attendance, @Nullable String approver, @Nullable String reason) {

		public static final Mark PRESENT = new Mark(Attendance.PRESENT, null, null);

		public static final Mark ABSENT = new Mark(Attendance.ABSENT, null, null);

		public static Mark onLeave(@Nullable String approver, @Nullable String reason) {
			return new Mark(Attendance.ON_LEAVE, approver, reason);
		}

	}

}
