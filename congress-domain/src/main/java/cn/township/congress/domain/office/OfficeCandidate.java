package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Somebody nominated to a post, or written in on the ballot and elected.
 */
@Entity
public class OfficeCandidate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_candidate_id_seq")
	@SequenceGenerator(name = "office_candidate_id_seq", sequenceName = "office_candidate_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "election_id")
	private OfficeElection election;

	private long personId;

	private @Nullable Long mandateId;

	@Enumerated(EnumType.STRING)
	private NominatedBy nominatedBy;

	private LocalDate nominatedOn;

	private @Nullable String introduction;

	private @Nullable String governmentPost;

	private int strokes;

	@Enumerated(EnumType.STRING)
	private CandidateStatus status;

	private @Nullable Integer position;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String overrideReason;

	private @Nullable Long preLineId;

	private @Nullable Long lineId;

	private boolean elected;

	@Version
	private int version;

	@OneToMany(mappedBy = "candidate", cascade = CascadeType.ALL)
	private List<OfficeNominator> nominators = new ArrayList<>();

	OfficeCandidate(OfficeElection election, Nomination nomination, Entry entry) {
		this.election = election;
		this.unitCode = election.unitCode();
		this.personId = nomination.person().id();
		this.mandateId = (nomination.mandate() != null) ? nomination.mandate().id() : null;
		this.nominatedBy = nomination.by();
		this.nominatedOn = entry.on();
		this.introduction = nomination.introduction();
		this.governmentPost = nomination.governmentPost();
		this.strokes = nomination.strokes();
		this.overrideReason = nomination.overrideReason();
		this.status = CandidateStatus.NOMINATED;
		nomination.nominators()
			.forEach((mandate) -> this.nominators.add(new OfficeNominator(this, this.unitCode, mandate.id())));
	}

	/** The same in the election that follows. */
	OfficeCandidate(OfficeElection election, OfficeCandidate before, CandidateStatus status) {
		this.election = election;
		this.unitCode = election.unitCode();
		this.personId = before.personId;
		this.mandateId = before.mandateId;
		this.nominatedBy = before.nominatedBy;
		this.nominatedOn = before.nominatedOn;
		this.introduction = before.introduction;
		this.governmentPost = before.governmentPost;
		this.strokes = before.strokes;
		this.overrideReason = before.overrideReason;
		this.position = before.position;
		this.status = status;
	}

	@SuppressWarnings("NullAway.Init")
	protected OfficeCandidate() {
	}

	/** Written in by the voters. */
	static OfficeCandidate writtenIn(OfficeElection election, Nomination who, long lineId, boolean elected,
			Entry entry) {
		OfficeCandidate candidate = new OfficeCandidate(election, who, entry);
		candidate.nominatedBy = NominatedBy.WRITTEN_IN;
		candidate.status = CandidateStatus.CONFIRMED;
		candidate.lineId = lineId;
		candidate.elected = elected;
		return candidate;
	}

	void withdraw(LocalDate on) {
		this.status = CandidateStatus.WITHDRAWN;
		this.withdrawnOn = on;
	}

	void become(CandidateStatus status) {
		this.status = status;
	}

	void confirm(int position) {
		this.status = CandidateStatus.CONFIRMED;
		this.position = position;
	}

	void onPreBallot(long preLineId) {
		this.preLineId = preLineId;
	}

	void onBallot(long lineId) {
		this.lineId = lineId;
	}

	void elect() {
		this.elected = true;
	}

	Set<Long> signers() {
		return this.nominators.stream().map(OfficeNominator::mandateId).collect(Collectors.toSet());
	}

	/** Whether nominated and neither withdrawn nor dropped. */
	public boolean isRunning() {
		return this.status == CandidateStatus.NOMINATED || this.status == CandidateStatus.CONFIRMED;
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long personId() {
		return this.personId;
	}

	public @Nullable Long mandateId() {
		return this.mandateId;
	}

	public NominatedBy nominatedBy() {
		return this.nominatedBy;
	}

	public int strokes() {
		return this.strokes;
	}

	public CandidateStatus status() {
		return this.status;
	}

	public int position() {
		return (this.position != null) ? this.position : Integer.MAX_VALUE;
	}

	public @Nullable Long preLineId() {
		return this.preLineId;
	}

	public @Nullable Long lineId() {
		return this.lineId;
	}

	public boolean isElected() {
		return this.elected;
	}

}
