package cn.township.congress.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
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
 * One meeting of the congress in session or of its presidium. Its roll call is frozen:
 * the number in office on that day is the base of everything decided there.
 */
@Entity
public class Meeting implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_id_seq")
	@SequenceGenerator(name = "meeting_id_seq", sequenceName = "meeting_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long courseId;

	@Enumerated(EnumType.STRING)
	private MeetingKind kind;

	private int meetingNo;

	private @Nullable String groupName;

	private LocalDate heldOn;

	private @Nullable LocalTime startsAt;

	private @Nullable String place;

	private @Nullable String presider;

	private @Nullable Integer calledByMembers;

	@Enumerated(EnumType.STRING)
	private MeetingStatus status;

	private @Nullable LocalDate notifiedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Majority quorumRule;

	private @Nullable Integer due;

	private @Nullable Integer suspended;

	private @Nullable Integer present;

	private @Nullable Integer onLeave;

	private @Nullable Integer absent;

	private @Nullable Integer needed;

	private @Nullable Instant rolledAt;

	private @Nullable String rolledBy;

	private boolean ended;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * A meeting of a session.
	 * @param groupName of the group; only for meetings of groups
	 */
	public Meeting(AdminCode unitCode, long congressId, @Nullable Long courseId, MeetingKind kind, int meetingNo,
			@Nullable String groupName, Appointment when, String recordedBy) {
		this.unitCode = unitCode;
		this.congressId = congressId;
		this.courseId = courseId;
		this.kind = kind;
		this.meetingNo = meetingNo;
		this.groupName = groupName;
		this.status = (kind == MeetingKind.PRESIDIUM) ? MeetingStatus.DRAFT : MeetingStatus.SCHEDULED;
		this.recordedBy = recordedBy;
		take(when);
		this.heldOn = when.on();
	}

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	/** Corrects day, hour, place and presider as long as nobody was told. */
	public void arrange(Appointment when) {
		if (this.status != MeetingStatus.DRAFT && this.status != MeetingStatus.SCHEDULED) {
			throw new RuleViolation("meeting.arrangeTold", basis(), this.status);
		}
		take(when);
	}

	/**
	 * Calls a meeting of the presidium: the chair does, or so many of its members
	 * propose.
	 * @param members who proposed it; none where the chair calls it
	 */
	public void schedule(@Nullable Integer members) {
		require(MeetingStatus.DRAFT, "meeting.scheduleNotDraft");
		this.calledByMembers = members;
		this.status = MeetingStatus.SCHEDULED;
	}

	/** The notice has gone out. */
	public void tell(Entry entry) {
		require(MeetingStatus.SCHEDULED, "meeting.notifyNotScheduled");
		if (entry.on().isAfter(this.heldOn)) {
			throw new RuleViolation("meeting.notifyAfter", basis(), entry.on(), this.heldOn);
		}
		this.notifiedOn = entry.on();
		this.status = MeetingStatus.NOTIFIED;
	}

	/**
	 * Moves it to another day, hour or place after the notice; who was told has to be
	 * told anew.
	 */
	public void move(Appointment to) {
		if (!this.status.isAhead()) {
			throw new RuleViolation("meeting.moveOver", basis(), this.status);
		}
		take(to);
		if (this.status == MeetingStatus.NOTIFIED) {
			this.status = MeetingStatus.SCHEDULED;
			this.notifiedOn = null;
		}
	}

	/** Calls it off. */
	public void cancel() {
		if (!this.status.isAhead()) {
			throw new RuleViolation("meeting.cancelOver", basis(), this.status);
		}
		this.status = MeetingStatus.CANCELLED;
	}

	/**
	 * Calls the roll. With enough present it is held, with too few nothing can be decided
	 * there (地方组织法第十四条), and the roll may be called again when more have come.
	 */
	public void callTheRoll(RollCall roll, Entry entry) {
		boolean ready = (this.kind == MeetingKind.PRESIDIUM && this.courseId == null)
				? this.status == MeetingStatus.NOTIFIED
				: this.status == MeetingStatus.SCHEDULED || this.status == MeetingStatus.NOTIFIED;
		if (!ready && this.status != MeetingStatus.INQUORATE) {
			throw new RuleViolation("meeting.rollNotReady", basis(), this.status);
		}
		this.due = roll.due();
		this.suspended = roll.suspended();
		this.present = roll.present();
		this.onLeave = roll.onLeave();
		this.absent = roll.absent();
		this.quorumRule = roll.rule();
		this.needed = roll.needed();
		this.rolledAt = entry.recordedAt();
		this.rolledBy = entry.recordedBy();
		this.status = roll.isQuorate() ? MeetingStatus.HELD : MeetingStatus.INQUORATE;
	}

	/** A group's meeting has no roll call. */
	public void heldAsGroup() {
		if (this.status != MeetingStatus.SCHEDULED && this.status != MeetingStatus.NOTIFIED) {
			throw new RuleViolation("meeting.rollNotReady", basis(), this.status);
		}
		this.status = MeetingStatus.HELD;
	}

	/**
	 * Whether the marks are frozen: the roll was called and enough were there. What comes
	 * after is late.
	 */
	public boolean isRolled() {
		return this.status == MeetingStatus.HELD && this.needed != null;
	}

	/** It is over; nothing more is put to the vote there. */
	public void end() {
		require(MeetingStatus.HELD, "meeting.endNotHeld");
		this.ended = true;
	}

	/**
	 * @throws RuleViolation unless it is held with a quorum and not over
	 */
	public void requireDeciding() {
		if (this.status != MeetingStatus.HELD || this.needed == null) {
			throw new RuleViolation("meeting.noQuorum", basis(), this.status);
		}
		if (this.ended) {
			throw new RuleViolation("meeting.over", basis());
		}
	}

	private void require(MeetingStatus needed, String key) {
		if (this.status != needed) {
			throw new RuleViolation(key, basis(), this.status);
		}
	}

	private void take(Appointment when) {
		this.heldOn = when.on();
		this.startsAt = when.at();
		this.place = when.place();
		this.presider = when.presider();
	}

	/** What its quorum rests on. */
	public Basis basis() {
		return (this.kind == MeetingKind.PRESIDIUM) ? LocalRule.PROVINCE : LawArticle.ORG_14;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long congressId() {
		return this.congressId;
	}

	/** The session it belongs to; none for the presidium between sessions. */
	public @Nullable Long courseId() {
		return this.courseId;
	}

	public MeetingKind kind() {
		return this.kind;
	}

	public int meetingNo() {
		return this.meetingNo;
	}

	public @Nullable String groupName() {
		return this.groupName;
	}

	public LocalDate heldOn() {
		return this.heldOn;
	}

	public Appointment appointment() {
		return new Appointment(this.heldOn, this.startsAt, this.place, this.presider);
	}

	public MeetingStatus status() {
		return this.status;
	}

	public @Nullable LocalDate notifiedOn() {
		return this.notifiedOn;
	}

	public boolean isEnded() {
		return this.ended;
	}

	/** The roll as it was called; none before. */
	public Optional<RollCall> roll() {
		if (this.due == null || this.suspended == null || this.onLeave == null || this.absent == null
				|| this.present == null || this.quorumRule == null) {
			return Optional.empty();
		}
		return Optional
			.of(new RollCall(this.due, this.suspended, this.onLeave, this.absent, this.present, this.quorumRule));
	}

	@Override
	public int version() {
		return this.version;
	}

}
