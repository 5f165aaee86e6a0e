package cn.township.congress.domain.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.office.ElectionResult.Standing;
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
 * The election of one post at a session, from its preparation to the announcement
 * (地方组织法第二十六条至第三十条). Nobody gets an elected post any other way: there is no appointing.
 */
@Entity
public class OfficeElection implements Versioned {

	/** Deputies who may nominate jointly (地方组织法第二十六条). */
	public static final int JOINT_NOMINATORS = 10;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_election_id_seq")
	@SequenceGenerator(name = "office_election_id_seq", sequenceName = "office_election_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long courseId;

	private @Nullable Long previousId;

	@Enumerated(EnumType.STRING)
	private Post post;

	@Enumerated(EnumType.STRING)
	private ElectionKind kind;

	private int seats;

	private int margin;

	@Enumerated(EnumType.STRING)
	private ElectionStatus status;

	private @Nullable Long methodLineId;

	private @Nullable Long preVoteId;

	private @Nullable Long voteId;

	private @Nullable LocalDate announcedOn;

	private @Nullable String note;

	@Version
	private int version;

	@OneToMany(mappedBy = "election", cascade = CascadeType.ALL)
	@OrderBy("id")
	private List<OfficeCandidate> candidates = new ArrayList<>();

	/** Prepares an election. */
	public OfficeElection(AdminCode unitCode, long courseId, Places places) {
		this.unitCode = unitCode;
		this.courseId = courseId;
		this.post = places.post();
		this.kind = places.kind();
		this.seats = places.seats();
		this.margin = places.margin();
		this.status = ElectionStatus.OPENED;
	}

	@SuppressWarnings("NullAway.Init")
	protected OfficeElection() {
	}

	/** Corrects how many are elected before the method that says so is adopted. */
	public void resize(int seats, int margin) {
		require(LawArticle.ORG_27, "election.sizeFixed", ElectionStatus.OPENED);
		Places places = new Places(this.post, this.kind, seats, margin);
		this.seats = places.seats();
		this.margin = places.margin();
	}

	/**
	 * The congress has adopted the election method (地方组织法第二十七条).
	 * @param lineId the line of the vote
	 */
	public void adoptMethod(long lineId) {
		if (this.status == ElectionStatus.OPENED) {
			this.methodLineId = lineId;
			this.status = running().isEmpty() ? ElectionStatus.METHOD_ADOPTED : ElectionStatus.NOMINATING;
		}
	}

	/**
	 * Somebody is nominated (地方组织法第二十六条).
	 * @param ethnic of the unit where its head must be of the founding minority
	 */
	public void nominate(Nomination nomination, Entry entry, @Nullable FoundingMinority ethnic) {
		if (!this.status.isNominating() || this.kind == ElectionKind.TIE_BREAK) {
			throw new RuleViolation("election.notNominating", LawArticle.ORG_26, this.status);
		}
		requireEligible(nomination, entry.on(), ethnic);
		if (running().stream().anyMatch((one) -> one.personId() == nomination.person().id())) {
			throw new RuleViolation("election.nominatedAlready", LawArticle.ORG_26, nomination.person().name());
		}
		requireNominators(nomination, entry.on());
		this.candidates.add(new OfficeCandidate(this, nomination, entry));
		if (this.status == ElectionStatus.METHOD_ADOPTED) {
			this.status = ElectionStatus.NOMINATING;
		}
	}

	private void requireEligible(Nomination nomination, LocalDate on, @Nullable FoundingMinority ethnic) {
		String name = nomination.person().name();
		DeputyMandate mandate = nomination.mandate();
		if (this.post.isOfDeputies()) {
			if (mandate == null) {
				throw new RuleViolation("post.deputiesOnly", LawArticle.ORG_18, name, this.post);
			}
			if (!mandate.status().mayAct() || !mandate.isInOfficeOn(on)) {
				throw new RuleViolation("election.candidateNotActing", LawArticle.ORG_18, name, mandate.status(),
						this.post);
			}
		}
		if (this.post.isBarredFromGovernment() && nomination.governmentPost() != null) {
			throw new RuleViolation("election.governmentPost", LawArticle.ORG_18, name, nomination.governmentPost(),
					this.post);
		}
		if (this.post == Post.HEAD && ethnic != null && nomination.overrideReason() == null
				&& !ethnic.includes(nomination.person())) {
			throw new RuleViolation("election.otherEthnicity", LawArticle.ORG_70, name,
					nomination.person().facts().ethnicity());
		}
	}

	private void requireNominators(Nomination nomination, LocalDate on) {
		if (nomination.by() == NominatedBy.PRESIDIUM) {
			long before = running().stream().filter((one) -> one.nominatedBy() == NominatedBy.PRESIDIUM).count();
			if (before >= this.seats) {
				throw new RuleViolation("election.presidiumTooMany", LawArticle.ORG_26, this.seats);
			}
			return;
		}
		Map<Long, DeputyMandate> signers = nomination.nominators()
			.stream()
			.collect(Collectors.toMap(DeputyMandate::id, Function.identity(), (a, b) -> a));
		if (signers.size() < JOINT_NOMINATORS || signers.size() != nomination.nominators().size()) {
			throw new RuleViolation("election.tooFewNominators", LawArticle.ORG_26, signers.size(), JOINT_NOMINATORS);
		}
		for (DeputyMandate signer : signers.values()) {
			if (!signer.status().mayAct() || !signer.isInOfficeOn(on)) {
				throw new RuleViolation("election.nominatorNotActing", signer.status().basis(), signer.status());
			}
			long before = running().stream().filter((one) -> one.signers().contains(signer.id())).count();
			if (before >= this.seats) {
				throw new RuleViolation("election.nominatorTooMany", LawArticle.ORG_26, this.seats);
			}
		}
	}

	/** A nominee does not accept; a formal list made with the name is open again. */
	public void withdraw(long candidateId, Entry entry) {
		OfficeCandidate candidate = candidate(candidateId);
		boolean open = this.status.isNominating() || this.status == ElectionStatus.FORMAL_LIST;
		if (!open || this.kind == ElectionKind.TIE_BREAK || !candidate.isRunning()) {
			throw new RuleViolation("election.withdrawLate", LawArticle.ORG_26, this.status);
		}
		candidate.withdraw(entry.on());
		if (this.status == ElectionStatus.FORMAL_LIST) {
			this.candidates.stream()
				.filter((one) -> one.status() != CandidateStatus.WITHDRAWN)
				.forEach((one) -> one.become(CandidateStatus.NOMINATED));
			this.status = ElectionStatus.NOMINATING;
		}
	}

	/**
	 * More were nominated than allowed: they are put to a pre-election (地方组织法第二十七条).
	 * @return who is voted on, in the order of the ballot
	 */
	public List<OfficeCandidate> requirePreElection() {
		requireMethod();
		require(LawArticle.ORG_27, "election.preElectionNotNow", ElectionStatus.NOMINATING);
		if (running().size() <= places().most()) {
			throw new RuleViolation("election.preElectionNeedless", LawArticle.ORG_27, running().size(),
					places().most());
		}
		return running().stream().filter((one) -> one.status() == CandidateStatus.NOMINATED).sorted(ORDER).toList();
	}

	/** How many of them go on to the formal list. */
	public int preElectionPlaces() {
		return places().most()
				- (int) running().stream().filter((one) -> one.status() == CandidateStatus.CONFIRMED).count();
	}

	/** Put to the pre-election, lines in the order of {@link #requirePreElection}. */
	public void preElect(long voteId, List<VoteLine> lines) {
		List<OfficeCandidate> order = requirePreElection();
		for (int i = 0; i < order.size(); i++) {
			order.get(i).onPreBallot(lines.get(i).id());
		}
		this.preVoteId = voteId;
		this.status = ElectionStatus.PRE_ELECTION;
	}

	/** The pre-election was void or taken back: it is to be held again. */
	public void preElectionVoid() {
		require(LawArticle.ORG_27, "election.preElectionNotNow", ElectionStatus.PRE_ELECTION);
		this.status = ElectionStatus.NOMINATING;
	}

	/**
	 * By the order of the votes those above go on and the others are dropped; with equal
	 * votes at the border only those are voted on once more.
	 */
	public void preElectionCounted(List<VoteLine> lines) {
		require(LawArticle.ORG_27, "election.preElectionNotNow", ElectionStatus.PRE_ELECTION);
		List<Standing> standings = lines.stream()
			.filter((line) -> !line.isWriteIn())
			.map(OfficeElection::standing)
			.toList();
		ElectionResult ranking = ElectionResult.ofTieBreak(preElectionPlaces(), standings);
		Set<Long> on = lineIds(ranking.elected());
		Set<Long> tied = lineIds(ranking.tied());
		for (OfficeCandidate one : running()) {
			Long line = one.preLineId();
			if (one.status() == CandidateStatus.NOMINATED && line != null && !tied.contains(line)) {
				one.become(on.contains(line) ? CandidateStatus.CONFIRMED : CandidateStatus.DROPPED);
			}
		}
		this.status = ElectionStatus.NOMINATING;
	}

	/**
	 * Makes the formal list (地方组织法第二十七条、第三十条).
	 * @param order candidates in the order of the ballot; who is not named comes by the
	 * strokes of the surname
	 * @throws RuleViolation if there are fewer or more than the method allows
	 */
	public void fixList(List<Long> order) {
		requireMethod();
		require(LawArticle.ORG_27, "election.listNotNow", ElectionStatus.NOMINATING);
		Places places = places();
		int running = running().size();
		if (running < places.fewest()) {
			throw new RuleViolation("election.tooFewCandidates", places.basis(), running, places.fewest());
		}
		if (running > places.most()) {
			throw new RuleViolation("election.tooManyCandidates", LawArticle.ORG_27, running, places.most());
		}
		List<OfficeCandidate> ordered = running().stream()
			.sorted(Comparator.comparingInt((OfficeCandidate one) -> rank(order, one)).thenComparing(ORDER))
			.toList();
		for (int i = 0; i < ordered.size(); i++) {
			ordered.get(i).confirm(i + 1);
		}
		this.status = ElectionStatus.FORMAL_LIST;
	}

	/**
	 * @param open whether the ballot put before was taken back
	 * @return the candidates in the order of the ballot
	 * @throws RuleViolation unless the list is formal, or the ballot before was void
	 */
	public List<OfficeCandidate> requireBallot(boolean open) {
		requireMethod();
		if (this.status != ElectionStatus.FORMAL_LIST && this.status != ElectionStatus.VOID
				&& !(this.status == ElectionStatus.BALLOTING && open)) {
			throw new RuleViolation("election.ballotNotNow", LawArticle.ORG_28, this.status);
		}
		return ballot();
	}

	/** Put to the secret ballot; lines in the order of the candidates. */
	public void ballot(long voteId, List<VoteLine> lines) {
		List<OfficeCandidate> order = ballot();
		for (int i = 0; i < order.size(); i++) {
			order.get(i).onBallot(lines.get(i).id());
		}
		this.voteId = voteId;
		this.status = ElectionStatus.BALLOTING;
	}

	/** More ballots came back than were given out: it is to be repeated. */
	public void ballotVoid() {
		require(LawArticle.ORG_28, "election.notBalloting", ElectionStatus.BALLOTING);
		this.status = ElectionStatus.VOID;
	}

	/** The ballot has been counted. */
	public ElectionResult counted(List<VoteLine> lines, int needed) {
		require(LawArticle.ORG_28, "election.notBalloting", ElectionStatus.BALLOTING);
		ElectionResult result = result(lines, needed);
		Set<Long> elected = lineIds(result.elected());
		this.candidates.stream()
			.filter((one) -> one.lineId() != null && elected.contains(one.lineId()))
			.forEach(OfficeCandidate::elect);
		this.status = result.status();
		return result;
	}

	/** Who is elected by these votes. */
	public ElectionResult result(List<VoteLine> lines, int needed) {
		if (this.kind == ElectionKind.TIE_BREAK) {
			return ElectionResult.ofTieBreak(this.seats,
					lines.stream().filter((line) -> !line.isWriteIn()).map(OfficeElection::standing).toList());
		}
		return ElectionResult.of(this.seats, needed, lines.stream().map(OfficeElection::standing).toList());
	}

	/**
	 * Says who a name is that the voters wrote in and that is elected or has equal votes
	 * (地方组织法第二十八条).
	 */
	public void identify(long lineId, Nomination who, boolean elected, Entry entry, @Nullable FoundingMinority ethnic) {
		if (!this.status.isCounted() || this.announcedOn != null) {
			throw new RuleViolation("election.notBalloting", LawArticle.ORG_28, this.status);
		}
		requireEligible(who, entry.on(), ethnic);
		if (this.candidates.stream().anyMatch((one) -> Objects.equals(one.lineId(), lineId))) {
			throw new RuleViolation("election.identifiedAlready", LawArticle.ORG_28);
		}
		if (ballot().stream().anyMatch((one) -> one.personId() == who.person().id())) {
			throw new RuleViolation("election.nominatedAlready", LawArticle.ORG_28, who.person().name());
		}
		this.candidates.add(OfficeCandidate.writtenIn(this, who, lineId, elected, entry));
	}

	/**
	 * The presidium announces the result.
	 * @param elected how many the count elected
	 * @return who is elected
	 * @throws RuleViolation before the count, a second time, or while a name written in
	 * is not identified
	 */
	public List<OfficeCandidate> announce(Entry entry, int elected) {
		if (!this.status.isCounted()) {
			throw new RuleViolation("election.announceNotCounted", LawArticle.ORG_29, this.status);
		}
		if (this.announcedOn != null) {
			throw new RuleViolation("election.announced", LawArticle.ORG_29, this.announcedOn);
		}
		List<OfficeCandidate> winners = this.candidates.stream().filter(OfficeCandidate::isElected).toList();
		if (winners.size() < elected) {
			throw new RuleViolation("election.writeInUnknown", LawArticle.ORG_28);
		}
		this.announcedOn = entry.on();
		return winners;
	}

	/**
	 * The election that follows: among those with equal votes, or for the places nobody
	 * got (地方组织法第二十九条).
	 * @param courseId this session, or the next one
	 * @param margin candidates above the places, for the places nobody got
	 * @param byVotes whether its candidates are those with the most votes of this ballot
	 * @throws RuleViolation if every place is filled
	 */
	public OfficeElection follow(long courseId, int margin, boolean byVotes, List<VoteLine> lines, int needed) {
		ElectionResult result = result(lines, needed);
		if (this.status == ElectionStatus.TIE) {
			return tieBreak(courseId, result);
		}
		if (this.status != ElectionStatus.SHORTFALL) {
			throw new RuleViolation("election.followNeedless", LawArticle.ORG_29, this.status);
		}
		OfficeElection next = new OfficeElection(this.unitCode, courseId,
				new Places(this.post, ElectionKind.FURTHER, result.open(), margin));
		next.previousId = id();
		if (byVotes) {
			Map<Long, Integer> votes = lines.stream().collect(Collectors.toMap(VoteLine::id, VoteLine::inFavour));
			ballot().stream()
				.filter((one) -> !one.isElected())
				.sorted(Comparator.comparingInt((OfficeCandidate one) -> votes.getOrDefault(one.lineId(), 0))
					.reversed())
				.limit(next.places().most())
				.forEach((one) -> next.candidates.add(new OfficeCandidate(next, one, CandidateStatus.NOMINATED)));
		}
		if (courseId == this.courseId) {
			next.adoptMethod(Objects.requireNonNull(this.methodLineId));
		}
		return next;
	}

	private OfficeElection tieBreak(long courseId, ElectionResult result) {
		if (courseId != this.courseId) {
			throw new RuleViolation("election.tieElsewhere", LawArticle.ORG_29);
		}
		Set<Long> tied = lineIds(result.tied());
		List<OfficeCandidate> again = this.candidates.stream()
			.filter((one) -> one.lineId() != null && tied.contains(one.lineId()))
			.sorted(Comparator.comparingInt(OfficeCandidate::position))
			.toList();
		if (again.size() < tied.size()) {
			throw new RuleViolation("election.writeInUnknown", LawArticle.ORG_28);
		}
		OfficeElection next = new OfficeElection(this.unitCode, courseId,
				new Places(this.post, ElectionKind.TIE_BREAK, result.open(), 0));
		next.previousId = id();
		next.methodLineId = this.methodLineId;
		next.status = ElectionStatus.FORMAL_LIST;
		for (OfficeCandidate one : again) {
			OfficeCandidate copy = new OfficeCandidate(next, one, CandidateStatus.CONFIRMED);
			copy.confirm(next.candidates.size() + 1);
			next.candidates.add(copy);
		}
		return next;
	}

	/** Opened by mistake, or called off before the ballot. */
	public void cancel(String reason) {
		if (!this.status.isNominating() && this.status != ElectionStatus.FORMAL_LIST) {
			throw new RuleViolation("election.cancelLate", LawArticle.ORG_28, this.status);
		}
		this.note = reason;
		this.status = ElectionStatus.CANCELLED;
	}

	private static final Comparator<OfficeCandidate> ORDER = Comparator.comparingInt(OfficeCandidate::strokes)
		.thenComparingLong(OfficeCandidate::id);

	private static int rank(List<Long> order, OfficeCandidate one) {
		int at = order.indexOf(one.id());
		return (at < 0) ? Integer.MAX_VALUE : at;
	}

	private static Standing standing(VoteLine line) {
		return new Standing(line.id(), line.title(), line.inFavour());
	}

	private static Set<Long> lineIds(List<Standing> standings) {
		return standings.stream().map(Standing::lineId).collect(Collectors.toSet());
	}

	private List<OfficeCandidate> ballot() {
		return this.candidates.stream()
			.filter((one) -> one.status() == CandidateStatus.CONFIRMED && one.nominatedBy() != NominatedBy.WRITTEN_IN
					|| this.kind == ElectionKind.TIE_BREAK)
			.sorted(Comparator.comparingInt(OfficeCandidate::position))
			.toList();
	}

	private List<OfficeCandidate> running() {
		return this.candidates.stream().filter(OfficeCandidate::isRunning).toList();
	}

	private OfficeCandidate candidate(long candidateId) {
		return this.candidates.stream()
			.filter((one) -> one.id() == candidateId)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No candidate " + candidateId));
	}

	private void requireMethod() {
		if (this.methodLineId == null) {
			throw new RuleViolation("election.noMethod", LawArticle.ORG_27);
		}
	}

	private void require(LawArticle basis, String key, ElectionStatus needed) {
		if (this.status != needed) {
			throw new RuleViolation(key, basis, this.status);
		}
	}

	public Places places() {
		return new Places(this.post, this.kind, this.seats, this.margin);
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public long courseId() {
		return this.courseId;
	}

	/** The election it follows; none for a first one. */
	public @Nullable Long previousId() {
		return this.previousId;
	}

	public Post post() {
		return this.post;
	}

	public ElectionKind kind() {
		return this.kind;
	}

	public ElectionStatus status() {
		return this.status;
	}

	public @Nullable Long preVoteId() {
		return this.preVoteId;
	}

	public @Nullable Long voteId() {
		return this.voteId;
	}

	public @Nullable LocalDate announcedOn() {
		return this.announcedOn;
	}

	public List<OfficeCandidate> candidates() {
		return List.copyOf(this.candidates);
	}

	@Override
	public int version() {
		return this.version;
	}

}
