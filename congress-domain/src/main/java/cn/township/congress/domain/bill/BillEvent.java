package cn.township.congress.domain.bill;

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
class BillEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_event_id_seq")
	@SequenceGenerator(name = "bill_event_id_seq", sequenceName = "bill_event_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "bill_id")
	private Bill bill;

	@Enumerated(EnumType.STRING)
	private BillEventKind kind;

	private LocalDate happenedOn;

	private @Nullable String detail;

	private Instant recordedAt;

	private String recordedBy;

	BillEvent(Bill bill, BillEventKind kind, Entry entry, @Nullable String detail) {
		this.unitCode = bill.unitCode();
		this.bill = bill;
		this.kind = kind;
		this.happenedOn = entry.on();
		this.detail = detail;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected BillEvent() {
	}

	BillEventKind kind() {
		return this.kind;
	}

}
