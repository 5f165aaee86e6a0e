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
 * A deputy who signed; position 0 is the lead deputy (领衔代表).
 */
@Entity
class SuggestionSigner {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_signer_id_seq")
	@SequenceGenerator(name = "suggestion_signer_id_seq", sequenceName = "suggestion_signer_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	private long mandateId;

	private int position;

	private @Nullable LocalDate confirmedOn;

	SuggestionSigner(Suggestion suggestion, long mandateId, int position, @Nullable LocalDate confirmedOn) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.mandateId = mandateId;
		this.position = position;
		this.confirmedOn = confirmedOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected SuggestionSigner() {
	}

	void moveTo(int position) {
		this.position = position;
	}

	void confirm(@Nullable LocalDate on) {
		this.confirmedOn = on;
	}

	boolean isConfirmed() {
		return this.confirmedOn != null;
	}

	long mandateId() {
		return this.mandateId;
	}

	int position() {
		return this.position;
	}

}
