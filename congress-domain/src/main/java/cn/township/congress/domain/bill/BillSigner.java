package cn.township.congress.domain.bill;

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
 * A deputy who signed a bill; position 0 is the lead deputy (领衔代表).
 */
@Entity
class BillSigner {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_signer_id_seq")
	@SequenceGenerator(name = "bill_signer_id_seq", sequenceName = "bill_signer_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "bill_id")
	private Bill bill;

	private long mandateId;

	private int position;

	private LocalDate signedOn;

	private @Nullable LocalDate withdrawnOn;

	BillSigner(Bill bill, long mandateId, int position, LocalDate signedOn) {
		this.unitCode = bill.unitCode();
		this.bill = bill;
		this.mandateId = mandateId;
		this.position = position;
		this.signedOn = signedOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected BillSigner() {
	}

	void withdraw(LocalDate on) {
		this.withdrawnOn = on;
	}

	void moveTo(int position) {
		this.position = position;
	}

	boolean stands() {
		return this.withdrawnOn == null;
	}

	long mandateId() {
		return this.mandateId;
	}

	int position() {
		return this.position;
	}

	LocalDate signedOn() {
		return this.signedOn;
	}

}
