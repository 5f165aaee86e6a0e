package cn.township.congress.domain.suggestion;

import java.time.Instant;
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
import org.jspecify.annotations.Nullable;

/**
 * What came of a promise by a day; never changed.
 */
@Entity
class CommitmentProgress {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_progress_id_seq")
	@SequenceGenerator(name = "commitment_progress_id_seq", sequenceName = "commitment_progress_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "suggestion_id")
	private Suggestion suggestion;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "commitment_id")
	private Commitment commitment;

	private LocalDate reportedOn;

	private String content;

	private @Nullable LocalDate postponedTo;

	private Instant recordedAt;

	private String recordedBy;

	CommitmentProgress(Suggestion suggestion, Commitment commitment, String content, @Nullable LocalDate postponedTo,
			Entry entry) {
		this.unitCode = suggestion.unitCode();
		this.suggestion = suggestion;
		this.commitment = commitment;
		this.reportedOn = entry.on();
		this.content = content;
		this.postponedTo = postponedTo;
		this.recordedAt = entry.recordedAt();
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected CommitmentProgress() {
	}

}
