package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The agency asks to send a suggestion back (退办) because the matter is not its own.
 */
@Entity
class SendBack {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "send_back_id_seq")
	@SequenceGenerator(name = "send_back_id_seq", sequenceName = "send_back_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "hand_over_id")
	private HandOver handOver;

	private LocalDate requestedOn;

	private String reason;

	private @Nullable String proposedAgency;

	private @Nullable LocalDate decidedOn;

	private @Nullable Boolean granted;

	private @Nullable String decisionNote;

	SendBack(Suggestion suggestion, HandOver handOver, LocalDate requestedOn, String reason,
			@Nullable String proposedAgency) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.handOver = handOver;
		this.requestedOn = requestedOn;
		this.reason = reason;
		this.proposedAgency = proposedAgency;
	}

	@SuppressWarnings("NullAway.Init")
	protected SendBack() {
	}

	boolean isOpen() {
		return this.decidedOn == null;
	}

	void decide(boolean granted, LocalDate on, @Nullable String note) {
		this.granted = granted;
		this.decidedOn = on;
		this.decisionNote = note;
	}

	HandOver handOver() {
		return this.handOver;
	}

	LocalDate requestedOn() {
		return this.requestedOn;
	}

}
