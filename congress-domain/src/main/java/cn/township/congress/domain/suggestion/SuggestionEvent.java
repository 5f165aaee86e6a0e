package cn.township.congress.domain.suggestion;

import java.time.Instant;
import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
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
 * One line of the timeline (办理经过); never changed.
 */
@Entity
class SuggestionEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_event_id_seq")
	@SequenceGenerator(name = "suggestion_event_id_seq", sequenceName = "suggestion_event_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@Enumerated(EnumType.STRING)
	private EventKind kind;

	private LocalDate happenedOn;

	private @Nullable String detail;

	private Instant recordedAt;

	private String recordedBy;

	SuggestionEvent(Suggestion suggestion, EventKind kind, Entry entry, @Nullable String detail) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.kind = kind;
		this.happenedOn = entry.on();
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
		this.detail = detail;
	}

	@SuppressWarnings("NullAway.Init")
	protected SuggestionEvent() {
	}

	EventKind kind() {
		return this.kind;
	}

	LocalDate happenedOn() {
		return this.happenedOn;
	}

}
