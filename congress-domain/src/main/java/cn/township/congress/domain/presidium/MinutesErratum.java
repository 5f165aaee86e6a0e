package cn.township.congress.domain.presidium;

import java.time.Instant;
import java.time.LocalDate;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a signed record (更正); written once.
 */
@Entity
@Immutable
public class MinutesErratum {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes_erratum_id_seq")
	@SequenceGenerator(name = "minutes_erratum_id_seq", sequenceName = "minutes_erratum_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long minutesId;

	private String text;

	private LocalDate signedOn;

	private String signedBy;

	private Instant recordedAt;

	private String recordedBy;

	MinutesErratum(Minutes minutes, String text, Entry entry, String signer) {
		this.unitCode = minutes.unitCode();
		this.minutesId = minutes.id();
		this.text = text;
		this.signedOn = entry.on();
		this.signedBy = signer;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected MinutesErratum() {
	}

	public String text() {
		return this.text;
	}

}
