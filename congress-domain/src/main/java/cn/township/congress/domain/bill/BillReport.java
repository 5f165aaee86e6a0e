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
 * A report on how a bill is carried out; never changed.
 */
@Entity
@Immutable
class BillReport {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_report_id_seq")
	@SequenceGenerator(name = "bill_report_id_seq", sequenceName = "bill_report_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "bill_id")
	private Bill bill;

	private LocalDate reportedOn;

	private boolean toCongress;

	private String meeting;

	private @Nullable String documentNo;

	private String content;

	private String recordedBy;

	BillReport(Bill bill, ImplementationReport what, Entry entry) {
		this.unitCode = bill.unitCode();
		this.bill = bill;
		this.reportedOn = entry.on();
		this.toCongress = what.toCongress();
		this.meeting = what.meeting();
		this.documentNo = what.documentNo();
		this.content = what.content();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected BillReport() {
	}

	LocalDate reportedOn() {
		return this.reportedOn;
	}

}
