package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One poll by which the voters of a district fill vacancies (补选, 选举法第五十七条): planned, then
 * counted. Where equal votes or too few votes leave a seat open, another poll follows
 * (选举法第四十五条).
 */
@Entity
public class ByElection implements Versioned {

	/** One seat left open is filled from two candidates (选举法第四十五条). */
	private static final int CANDIDATES_A_SEAT = 2;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "by_election_id_seq")
	@SequenceGenerator(name = "by_election_id_seq", sequenceName = "by_election_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long districtId;

	private @Nullable Long previousId;

	@Enumerated(EnumType.STRING)
	private PollRound round;

	private int seats;

	private LocalDate listOn;

	private LocalDate pollOn;

	private String document;

	@Enumerated(EnumType.STRING)
	private ByElectionStatus status;

	private @Nullable Integer voters;

	private @Nullable Integer voted;

	private @Nullable Integer validBallots;

	private @Nullable String resultDocument;

	private @Nullable String note;

	private String recordedBy;

	@Version
	private int version;

	@OneToMany(mappedBy = "byElection", cascade = CascadeType.ALL)
	@OrderBy("position")
	private List<ByElectionCandidate> candidates = new ArrayList<>();

	/**
	 * The first poll for vacancies of the district.
	 * @param vacant seats of the district nobody holds and no other poll is to fill
	 * @param listOn day the list of voters is published
	 * @param document decision on the by-election
	 */
	public ByElection(Congress congress, long districtId, int vacant, Plan plan, List<CandidateFacts> candidates,
			String recordedBy) {
		this(congress.unitCode(), congress.id(), districtId, null, PollRound.FIRST, plan, candidates, recordedBy);
		if (plan.seats() < 1 || plan.seats() > vacant) {
			throw new RuleViolation("byElection.moreThanVacant", LawArticle.ELE_57, plan.seats(), vacant);
		}
	}

	private ByElection(AdminCode unitCode, long congressId, long districtId, @Nullable Long previousId, PollRound round,
			Plan plan, List<CandidateFacts> candidates, String recordedBy) {
		if (!plan.listOn().isBefore(plan.pollOn())) {
			throw new RuleViolation("byElection.listAfterPoll", LawArticle.ELE_28, plan.listOn(), plan.pollOn());
		}
		if (candidates.size() < plan.seats()) {
			throw new RuleViolation("byElection.tooFewCandidates", LawArticle.ELE_57, candidates.size(), plan.seats());
		}
		if (candidates.stream().distinct().count() < candidates.size()) {
			throw new RuleViolation("byElection.candidateTwice", null);
		}
		this.unitCode = unitCode;
		this.congressId = congressId;
		this.districtId = districtId;
		this.previousId = previousId;
		this.round = round;
		this.seats = plan.seats();
		this.listOn = plan.listOn();
		this.pollOn = plan.pollOn();
		this.document = plan.document();
		this.status = ByElectionStatus.PLANNED;
		this.recordedBy = recordedBy;
		for (CandidateFacts facts : candidates) {
			this.candidates.add(new ByElectionCandidate(this, this.candidates.size(), facts));
		}
	}

	@SuppressWarnings("NullAway.Init")
	protected ByElection() {
	}

	/**
	 * Another poll for the seats this one left open: among those with equal votes, else
	 * among those with the most votes (选举法第四十五条).
	 */
	public ByElection next(LocalDate listOn, LocalDate pollOn, String document, String recordedBy) {
		if (!this.status.isFollowed()) {
			throw new RuleViolation("byElection.notFollowed", LawArticle.ELE_45, this.status);
		}
		if (!pollOn.isAfter(this.pollOn)) {
			throw new RuleViolation("byElection.nextNotLater", LawArticle.ELE_45, pollOn, this.pollOn);
		}
		boolean tie = this.status == ByElectionStatus.TIE;
		List<CandidateFacts> again = (tie ? tied() : most()).stream().map(ByElectionCandidate::facts).toList();
		return new ByElection(this.unitCode, this.congressId, this.districtId, id(),
				tie ? PollRound.TIE_BREAK : PollRound.FURTHER, new Plan(open(), listOn, pollOn, document), again,
				recordedBy);
	}

	/**
	 * Takes over what was counted and says who is elected.
	 * @param document report on the result
	 */
	public void count(PollCount count, Entry entry, String document) {
		if (this.status != ByElectionStatus.PLANNED) {
			throw new RuleViolation("byElection.notPlanned", LawArticle.ELE_57, this.status);
		}
		entry.requireNotBefore(this.pollOn, "byElection.beforePoll");
		count.requireConsistent(this.seats);
		if (count.votes().size() != this.candidates.size()) {
			throw new IllegalArgumentException("Votes of " + count.votes().size() + " candidates");
		}
		for (int i = 0; i < count.votes().size(); i++) {
			this.candidates.get(i).counted(count.votes().get(i));
		}
		this.voters = count.voters();
		this.voted = count.voted();
		this.validBallots = count.valid();
		this.resultDocument = document;
		this.status = count.isTurnoutEnough() ? decide(count.voted()) : ByElectionStatus.VOID;
	}

	private ByElectionStatus decide(int cast) {
		List<ByElectionCandidate> enough = byVotes().stream()
			.filter((one) -> this.round.isEnough(one.votesOrNone(), cast))
			.toList();
		if (enough.size() <= this.seats) {
			enough.forEach(ByElectionCandidate::win);
			return (enough.size() == this.seats) ? ByElectionStatus.ELECTED : ByElectionStatus.SHORTFALL;
		}
		int last = enough.get(this.seats - 1).votesOrNone();
		boolean tie = enough.get(this.seats).votesOrNone() == last;
		enough.subList(0, this.seats)
			.stream()
			.filter((one) -> !tie || one.votesOrNone() > last)
			.forEach(ByElectionCandidate::win);
		return tie ? ByElectionStatus.TIE : ByElectionStatus.ELECTED;
	}

	/** The poll is not held. */
	public void cancel(String reason) {
		if (this.status != ByElectionStatus.PLANNED) {
			throw new RuleViolation("byElection.notPlanned", LawArticle.ELE_57, this.status);
		}
		this.status = ByElectionStatus.CANCELLED;
		this.note = reason;
	}

	/** Who is elected by it. */
	public List<ByElectionCandidate> winners() {
		return this.candidates.stream().filter(ByElectionCandidate::isElected).toList();
	}

	/** Seats it left open. */
	public int open() {
		return this.seats - winners().size();
	}

	private List<ByElectionCandidate> tied() {
		List<ByElectionCandidate> left = left();
		int most = left.get(0).votesOrNone();
		return left.stream().filter((one) -> one.votesOrNone() == most).toList();
	}

	private List<ByElectionCandidate> most() {
		List<ByElectionCandidate> left = left();
		return left.subList(0, Math.min(left.size(), open() * CANDIDATES_A_SEAT));
	}

	private List<ByElectionCandidate> left() {
		return byVotes().stream().filter((one) -> !one.isElected()).toList();
	}

	private List<ByElectionCandidate> byVotes() {
		return this.candidates.stream()
			.sorted(Comparator.comparingInt(ByElectionCandidate::votesOrNone)
				.reversed()
				.thenComparingInt(ByElectionCandidate::position))
			.toList();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long congressId() {
		return this.congressId;
	}

	public long districtId() {
		return this.districtId;
	}

	public PollRound round() {
		return this.round;
	}

	public int seats() {
		return this.seats;
	}

	public LocalDate pollOn() {
		return this.pollOn;
	}

	public ByElectionStatus status() {
		return this.status;
	}

	public List<ByElectionCandidate> candidates() {
		return List.copyOf(this.candidates);
	}

	@Override
	public int version() {
		return this.version;
	}

	/**
	 * What is decided before the poll.
	 *
	 * @param seats to be filled
	 * @param listOn day the list of voters is published
	 * @param pollOn day of the poll
	 * @param document decision on the by-election
	 */
	public record Plan(int seats, LocalDate listOn, LocalDate pollOn, String document) {
	}

}
