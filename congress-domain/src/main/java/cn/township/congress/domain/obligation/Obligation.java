package cn.township.congress.domain.obligation;

import java.time.LocalDate;

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
 * Something a township has to do, until a day and by a rule: what follows from a session,
 * a meeting or an adoption, and the tasks a meeting gave out. It keeps the rule it was
 * counted by.
 */
@Entity
public class Obligation implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_id_seq")
	@SequenceGenerator(name = "obligation_id_seq", sequenceName = "obligation_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@Enumerated(EnumType.STRING)
	private ObligationKind kind;

	private String title;

	private @Nullable String owner;

	private LocalDate countedFrom;

	private @Nullable LocalDate dueOn;

	private String basis;

	private @Nullable Long courseId;

	private @Nullable Long meetingId;

	private @Nullable Long resolutionId;

	@Enumerated(EnumType.STRING)
	private ObligationStatus status;

	private @Nullable LocalDate doneOn;

	private @Nullable String outcome;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * @param owner who does it; none for the office
	 * @param due from when it is counted and until when, the last day included; no day
	 * for what has no deadline
	 * @throws RuleViolation if it would be due before it begins
	 */
	public Obligation(AdminCode unitCode, ObligationKind kind, String title, @Nullable String owner, Term due,
			Source source, String recordedBy) {
		if (due.until() != null && due.until().isBefore(due.from())) {
			throw new RuleViolation("obligation.dueBeforeBegin", null, due.until(), due.from());
		}
		this.unitCode = unitCode;
		this.kind = kind;
		this.title = title;
		this.owner = owner;
		this.countedFrom = due.from();
		this.dueOn = due.until();
		this.basis = due.basis().label();
		this.courseId = source.courseId();
		this.meetingId = source.meetingId();
		this.resolutionId = source.resolutionId();
		this.status = ObligationStatus.OPEN;
		this.recordedBy = recordedBy;
	}

	@SuppressWarnings("NullAway.Init")
	protected Obligation() {
	}

	/** It has been done. */
	public void done(Entry entry, @Nullable String outcome) {
		if (this.status != ObligationStatus.OPEN) {
			throw new RuleViolation("obligation.notOpen", null, this.status);
		}
		entry.requireNotBefore(this.countedFrom, "obligation.doneBeforeBegin");
		this.status = ObligationStatus.DONE;
		this.doneOn = entry.on();
		this.outcome = outcome;
	}

	/** No longer called for. */
	public void cancel(String reason) {
		if (this.status != ObligationStatus.OPEN) {
			throw new RuleViolation("obligation.notOpen", null, this.status);
		}
		this.status = ObligationStatus.CANCELLED;
		this.outcome = reason;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public ObligationKind kind() {
		return this.kind;
	}

	public ObligationStatus status() {
		return this.status;
	}

	public @Nullable LocalDate dueOn() {
		return this.dueOn;
	}

	@Override
	public int version() {
		return this.version;
	}

	/**
	 * From when until when, and by which rule.
	 *
	 * @param until last day; none without a deadline
	 */
	public record Term(LocalDate from, @Nullable LocalDate until, Basis basis) {
	}

	/**
	 * What it follows from.
	 *
	 * @param courseId session; none otherwise
	 * @param meetingId meeting; none otherwise
	 * @param resolutionId resolution, decision or announcement; none otherwise
	 */
	public record Source(@Nullable Long courseId, @Nullable Long meetingId, @Nullable Long resolutionId) {

		public static Source session(long courseId) {
			return new Source(courseId, null, null);
		}

		public static Source meeting(long meetingId) {
			return new Source(null, meetingId, null);
		}

	}

}
