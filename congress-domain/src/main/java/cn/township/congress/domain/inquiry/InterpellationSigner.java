package cn.township.congress.domain.inquiry;

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
 * A deputy who signed an interpellation; position 0 is the lead deputy.
 */
@Entity
class InterpellationSigner {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interpellation_signer_id_seq")
	@SequenceGenerator(name = "interpellation_signer_id_seq", sequenceName = "interpellation_signer_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "interpellation_id")
	private Interpellation interpellation;

	private long mandateId;

	private int position;

	private LocalDate signedOn;

	InterpellationSigner(Interpellation interpellation, long mandateId, int position, LocalDate signedOn) {
		this.unitCode = interpellation.unitCode();
		this.interpellation = interpellation;
		this.mandateId = mandateId;
		this.position = position;
		this.signedOn = signedOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected InterpellationSigner() {
	}

	void moveTo(int position) {
		this.position = position;
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
