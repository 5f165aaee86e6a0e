package cn.township.congress.domain.office;

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
 * A deputy who signed a joint nomination (地方组织法第二十六条).
 */
@Entity
class OfficeNominator {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_nominator_id_seq")
	@SequenceGenerator(name = "office_nominator_id_seq", sequenceName = "office_nominator_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "candidate_id")
	private OfficeCandidate candidate;

	private long mandateId;

	OfficeNominator(OfficeCandidate candidate, AdminCode unitCode, long mandateId) {
		this.candidate = candidate;
		this.unitCode = unitCode;
		this.mandateId = mandateId;
	}

	@SuppressWarnings("NullAway.Init")
	protected OfficeNominator() {
	}

	long mandateId() {
		return this.mandateId;
	}

}
