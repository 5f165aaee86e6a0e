package cn.township.congress.domain.deputy;

import java.time.LocalDate;

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
import org.jspecify.annotations.Nullable;

/**
 * A candidate of a by-election with the votes received.
 */
@Entity
public class ByElectionCandidate {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "by_election_candidate_id_seq")
	@SequenceGenerator(name = "by_election_candidate_id_seq", sequenceName = "by_election_candidate_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "by_election_id")
	private ByElection byElection;

	private int position;

	private String name;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private String ethnicity;

	private LocalDate bornOn;

	private @Nullable String party;

	private @Nullable String workUnit;

	private @Nullable String idNumber;

	private @Nullable Integer votes;

	private boolean elected;

	private @Nullable Long mandateId;

	ByElectionCandidate(ByElection byElection, int position, CandidateFacts facts) {
		this.unitCode = byElection.unitCode();
		this.byElection = byElection;
		this.position = position;
		this.name = facts.name();
		this.sex = facts.sex();
		this.ethnicity = facts.ethnicity();
		this.bornOn = facts.bornOn();
		this.party = facts.party();
		this.workUnit = facts.workUnit();
		this.idNumber = facts.idNumber();
	}

	@SuppressWarnings("NullAway.Init")
	protected ByElectionCandidate() {
	}

	void counted(int votes) {
		this.votes = votes;
	}

	void win() {
		this.elected = true;
	}

	/** The mandate the election led to. */
	public void seated(long mandateId) {
		this.mandateId = mandateId;
	}

	public CandidateFacts facts() {
		return new CandidateFacts(this.name, this.sex, this.ethnicity, this.bornOn, this.party, this.workUnit,
				this.idNumber);
	}

	int position() {
		return this.position;
	}

	int votesOrNone() {
		return (this.votes != null) ? this.votes : 0;
	}

	public boolean isElected() {
		return this.elected;
	}

}
