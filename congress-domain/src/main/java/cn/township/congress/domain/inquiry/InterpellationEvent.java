package cn.township.congress.domain.inquiry;

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
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline; never changed.
 */
@Entity
@Immutable
class InterpellationEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interpellation_event_id_seq")
	@SequenceGenerator(name = "interpellation_event_id_seq", sequenceName = "interpellation_event_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "interpellation_id")
	private Interpellation interpellation;

	@Enumerated(EnumType.STRING)
	private InterpellationEventKind kind;

	private LocalDate happenedOn;

	private @Nullable String detail;

	private Instant recordedAt;

	private String recordedBy;

	InterpellationEvent(Interpellation interpellation, InterpellationEventKind kind, Entry entry,
			@Nullable String detail) {
		this.unitCode = interpellation.unitCode();
		this.interpellation = interpellation;
		this.kind = kind;
		this.happenedOn = entry.on();
		this.detail = detail;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected InterpellationEvent() {
	}

	InterpellationEventKind kind() {
		return this.kind;
	}

}
