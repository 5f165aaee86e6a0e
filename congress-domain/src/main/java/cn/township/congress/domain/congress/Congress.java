package cn.township.congress.domain.congress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The congress of one term (届). Its term runs from its own first session to the first
 * session of the next congress (地方组织法第三十八条), so it is dates of sessions that decide which
 * term and session a day belongs to, never a switch somebody sets.
 */
@Entity
public class Congress {

	private static final int MONTHS_TO_FIRST_SESSION = 2;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "congress_id_seq")
	@SequenceGenerator(name = "congress_id_seq", sequenceName = "congress_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private int termNo;

	private int seats;

	private @Nullable Integer inhabitants;

	private @Nullable String seatsDecision;

	private @Nullable String extraSeatsDecision;

	private LocalDate electedOn;

	private @Nullable LocalDate firstSessionOn;

	private @Nullable LocalDate endedOn;

	@Version
	private int version;

	@OneToMany(mappedBy = "congress", cascade = CascadeType.ALL)
	private List<CongressSession> sessions = new ArrayList<>();

	/**
	 * @throws RuleViolation if there are more than 160 seats (选举法第十二条) or the first
	 * session lies before the election
	 */
	public Congress(AdminCode unitCode, int termNo, int seats, LocalDate electedOn,
			@Nullable LocalDate firstSessionOn) {
		this(unitCode, termNo, Seats.of(seats), electedOn, firstSessionOn);
	}

	/**
	 * @throws RuleViolation if the first session lies before the election (地方组织法第二十条)
	 */
	public Congress(AdminCode unitCode, int termNo, Seats seats, LocalDate electedOn,
			@Nullable LocalDate firstSessionOn) {
		if (firstSessionOn != null && firstSessionOn.isBefore(electedOn)) {
			throw new RuleViolation("congress.sessionBeforeElection", LawArticle.ORG_20, firstSessionOn, electedOn);
		}
		this.unitCode = unitCode;
		this.termNo = termNo;
		take(seats);
		this.electedOn = electedOn;
		this.firstSessionOn = firstSessionOn;
	}

	@SuppressWarnings("NullAway.Init")
	protected Congress() {
	}

	/**
	 * Corrects the seats. Once fixed they do not change by themselves (选举法第十四条), so
	 * another number needs the decision it rests on.
	 */
	public void fixSeats(Seats fixed) {
		if (fixed.number() != this.seats && fixed.decision() == null) {
			throw new RuleViolation("congress.seatsNeedDecision", LawArticle.ELE_14, this.seats, fixed.number());
		}
		take(fixed);
	}

	private void take(Seats fixed) {
		this.seats = fixed.number();
		this.inhabitants = fixed.inhabitants();
		this.seatsDecision = fixed.decision();
		this.extraSeatsDecision = fixed.extraDecision();
	}

	/** Corrects a mistyped number of the term; sound only where no other term follows. */
	public void renumber(int termNo) {
		this.termNo = termNo;
	}

	/**
	 * Corrects a mistyped election day.
	 * @throws RuleViolation if the first session lies before it (地方组织法第二十条)
	 */
	public void correctElection(LocalDate on) {
		if (this.firstSessionOn != null && this.firstSessionOn.isBefore(on)) {
			throw new RuleViolation("congress.sessionBeforeElection", LawArticle.ORG_20, this.firstSessionOn, on);
		}
		this.electedOn = on;
	}

	/**
	 * Last day for the first session: two months after the election (地方组织法第二十条).
	 */
	public LocalDate firstSessionDue() {
		return firstSessionDue(this.electedOn);
	}

	/** Two months after that election day; the election day itself does not count. */
	public static LocalDate firstSessionDue(LocalDate electedOn) {
		return electedOn.plusMonths(MONTHS_TO_FIRST_SESSION);
	}

	/**
	 * Follows the congress of the term before, whose term ends when this one first meets
	 * (地方组织法第三十八条).
	 */
	public void succeed(Congress previous) {
		if (this.termNo != previous.termNo + 1) {
			throw new RuleViolation("congress.termNotNext", null, this.termNo, previous.termNo + 1);
		}
		if (!this.electedOn.isAfter(previous.electedOn)) {
			throw new RuleViolation("congress.notAfterPrevious", LawArticle.ORG_38, this.electedOn, previous.electedOn);
		}
		previous.end(this.firstSessionOn);
	}

	private void end(@Nullable LocalDate on) {
		if (on != null && lastDay().map((day) -> !day.isBefore(on)).orElse(false)) {
			throw new RuleViolation("congress.notAfterPrevious", LawArticle.ORG_38, on, lastDay().orElseThrow());
		}
		this.endedOn = on;
	}

	/** The last day known of this congress: of a session, else that of its beginning. */
	private Optional<LocalDate> lastDay() {
		return this.sessions.stream()
			.map((s) -> Objects.requireNonNullElse(s.closedOn(), s.openedOn()))
			.max(Comparator.naturalOrder())
			.or(() -> Optional.ofNullable(this.firstSessionOn));
	}

	/**
	 * Adds a session; numbers run from 1 without a gap and sessions do not overlap.
	 */
	public CongressSession hold(int sessionNo, SessionKind kind, LocalDate openedOn, @Nullable LocalDate closedOn) {
		int next = this.sessions.stream().mapToInt(CongressSession::sessionNo).max().orElse(0) + 1;
		if (sessionNo != next) {
			throw new RuleViolation("session.numberNotNext", null, sessionNo, next);
		}
		CongressSession session = new CongressSession(this, sessionNo, kind, openedOn, closedOn);
		requireAfterTheOthers(openedOn, closedOn);
		requireWithinTheTerm(openedOn);
		if (next == 1) {
			this.firstSessionOn = openedOn;
		}
		this.sessions.add(session);
		return session;
	}

	/** Records that a session closed. */
	public void close(int sessionNo, LocalDate on) {
		CongressSession session = session(sessionNo);
		requireBeforeTheLater(session, on);
		requireWithinTheTerm(on);
		session.close(on);
	}

	/**
	 * Corrects the mistyped day a session opened; that of the first one moves the
	 * beginning of the term (地方组织法第三十八条). Returns the day entered before.
	 */
	public LocalDate correctOpening(int sessionNo, LocalDate on) {
		CongressSession session = session(sessionNo);
		LocalDate before = session.openedOn();
		for (CongressSession other : this.sessions) {
			boolean earlier = other.sessionNo() < sessionNo && !other.closedBefore(on);
			boolean later = other.sessionNo() > sessionNo && !other.openedOn().isAfter(on);
			if (earlier || later) {
				throw new RuleViolation("session.overlaps", null, on, other.sessionNo());
			}
		}
		requireElectedBy(on);
		requireWithinTheTerm(on);
		session.correctOpening(on);
		if (sessionNo == 1) {
			this.firstSessionOn = on;
		}
		return before;
	}

	private CongressSession session(int sessionNo) {
		return this.sessions.stream()
			.filter((s) -> s.sessionNo() == sessionNo)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("session.unknown", null, sessionNo));
	}

	/**
	 * Whether this congress is in its term on that day; until it first meets, the one
	 * before it is (地方组织法第三十八条).
	 */
	public boolean isInTermOn(LocalDate day) {
		return hasMetBy(day) && (this.endedOn == null || day.isBefore(this.endedOn));
	}

	/** Whether its first session has opened by that day. */
	public boolean hasMetBy(LocalDate day) {
		return this.firstSessionOn != null && !day.isBefore(this.firstSessionOn);
	}

	/** To which session, or interval between sessions, the day belongs. */
	public Occasion occasionOn(LocalDate day) {
		Optional<CongressSession> sitting = this.sessions.stream().filter((s) -> s.sitsOn(day)).findFirst();
		if (sitting.isPresent()) {
			return new Occasion(id(), sitting.get().id(), true);
		}
		Long last = this.sessions.stream()
			.filter((s) -> s.openedOn().isBefore(day))
			.max(Comparator.comparingInt(CongressSession::sessionNo))
			.map(CongressSession::id)
			.orElse(null);
		return new Occasion(id(), last, false);
	}

	private void requireWithinTheTerm(LocalDate day) {
		if (this.endedOn != null && !day.isBefore(this.endedOn)) {
			throw new RuleViolation("session.afterTheTerm", LawArticle.ORG_38, day, this.endedOn);
		}
	}

	/** Number of the session that sat on that day, none between sessions. */
	public Optional<Integer> sessionNoOn(LocalDate day) {
		return this.sessions.stream().filter((s) -> s.sitsOn(day)).findFirst().map(CongressSession::sessionNo);
	}

	private void requireBeforeTheLater(CongressSession session, LocalDate closedOn) {
		for (CongressSession other : this.sessions) {
			if (other.sessionNo() > session.sessionNo() && !other.openedOn().isAfter(closedOn)) {
				throw new RuleViolation("session.overlaps", null, closedOn, other.sessionNo());
			}
		}
	}

	private void requireAfterTheOthers(LocalDate openedOn, @Nullable LocalDate closedOn) {
		for (CongressSession other : this.sessions) {
			if (other.overlaps(openedOn, closedOn) || other.openedOn().isAfter(openedOn)) {
				throw new RuleViolation("session.overlaps", null, openedOn, other.sessionNo());
			}
		}
		requireElectedBy(openedOn);
	}

	private void requireElectedBy(LocalDate day) {
		if (day.isBefore(this.electedOn)) {
			throw new RuleViolation("congress.sessionBeforeElection", LawArticle.ORG_20, day, this.electedOn);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	public int termNo() {
		return this.termNo;
	}

	public int seats() {
		return this.seats;
	}

	/** The seats with what they rest on. */
	public Seats seatsFixed() {
		return new Seats(this.seats, this.inhabitants, this.seatsDecision, this.extraSeatsDecision);
	}

	public LocalDate electedOn() {
		return this.electedOn;
	}

	public @Nullable LocalDate firstSessionOn() {
		return this.firstSessionOn;
	}

	/** The day the next congress first met; none as long as this one is in its term. */
	public @Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	/**
	 * When the session closed whose close the day follows, for rules that count from it.
	 */
	public Optional<LocalDate> closeOf(long sessionId) {
		return this.sessions.stream().filter((s) -> s.id() == sessionId).findFirst().map(CongressSession::closedOn);
	}

	public int version() {
		return this.version;
	}

}
