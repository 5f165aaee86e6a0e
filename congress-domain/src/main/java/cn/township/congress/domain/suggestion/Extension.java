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
 * More time the agency asked for (延期).
 */
@Entity
class Extension {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "extension_id_seq")
	@SequenceGenerator(name = "extension_id_seq", sequenceName = "extension_id_seq", allocationSize = 50)
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

	private LocalDate until;

	private @Nullable LocalDate decidedOn;

	private @Nullable Boolean granted;

	private @Nullable String decisionNote;

	Extension(Suggestion suggestion, HandOver handOver, LocalDate requestedOn, LocalDate until, String reason) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.handOver = handOver;
		this.requestedOn = requestedOn;
		this.until = until;
		this.reason = reason;
	}

	@SuppressWarnings("NullAway.Init")
	protected Extension() {
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

	LocalDate until() {
		return this.until;
	}

}
