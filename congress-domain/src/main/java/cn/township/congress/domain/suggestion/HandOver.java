package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.RuleSnapshot;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Hand-over (交办) of a suggestion to one agency.
 */
@Entity
class HandOver {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_over_id_seq")
	@SequenceGenerator(name = "hand_over_id_seq", sequenceName = "hand_over_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private long agencyId;

	@Enumerated(EnumType.STRING)
	private HandlingRole role;

	private ReplyDeadline deadline;

	private @Nullable String longGround;

	private LocalDate sendBackUntil;

	private @Nullable LocalDate opinionDueOn;

	private RuleSnapshot rules;

	private String meeting;

	private LocalDate decidedOn;

	private @Nullable LocalDate acceptedOn;

	private @Nullable String handler;

	private @Nullable LocalDate endedOn;

	private @Nullable String endNote;

	HandOver(Suggestion suggestion, long agencyId, HandlingRole role, HandOverDecision decision) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.agencyId = agencyId;
		this.role = role;
		this.deadline = decision.deadline();
		this.longGround = decision.longGround();
		this.sendBackUntil = decision.sendBackUntil();
		this.opinionDueOn = (role == HandlingRole.CO) ? decision.opinionUntil() : null;
		this.rules = decision.rules();
		this.meeting = decision.meeting();
		this.decidedOn = decision.decidedOn();
	}

	@SuppressWarnings("NullAway.Init")
	protected HandOver() {
	}

	boolean isOpen() {
		return this.endedOn == null;
	}

	boolean isLead() {
		return this.role == HandlingRole.LEAD;
	}

	void takeUp(LocalDate on, String handler) {
		this.acceptedOn = on;
		this.handler = handler;
	}

	void extendTo(LocalDate until) {
		this.deadline = this.deadline.extendTo(until);
	}

	void end(LocalDate on, String note) {
		this.endedOn = on;
		this.endNote = note;
	}

	long id() {
		return (this.id != null) ? this.id : 0;
	}

	long agencyId() {
		return this.agencyId;
	}

	ReplyDeadline deadline() {
		return this.deadline;
	}

	LocalDate sendBackUntil() {
		return this.sendBackUntil;
	}

}
