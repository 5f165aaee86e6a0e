package cn.township.congress.domain.bill;

import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
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
 * The record of a deliberation; never changed.
 */
@Entity
@Immutable
class BillDeliberation {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_deliberation_id_seq")
	@SequenceGenerator(name = "bill_deliberation_id_seq", sequenceName = "bill_deliberation_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "bill_id")
	private Bill bill;

	private LocalDate heldOn;

	private @Nullable Long meetingId;

	private String meeting;

	private String opinions;

	private String recordedBy;

	BillDeliberation(Bill bill, Deliberation what, Entry entry) {
		this.unitCode = bill.unitCode();
		this.bill = bill;
		this.heldOn = entry.on();
		this.meetingId = what.meetingId();
		this.meeting = what.meeting();
		this.opinions = what.opinions();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected BillDeliberation() {
	}

	LocalDate heldOn() {
		return this.heldOn;
	}

}
