package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The mandate (代表资格) of one person in one congress. Never deleted once something depends
 * on it and never re-opened: who is elected again gets a new one. It changes by verbs
 * only, each of which says which article lets it, and writes a line of the register of
 * changes. The dates decide who counts on a day; the status is where it stands now.
 */
@Entity
public class DeputyMandate implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deputy_mandate_id_seq")
	@SequenceGenerator(name = "deputy_mandate_id_seq", sequenceName = "deputy_mandate_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long personId;

	private long districtId;

	private @Nullable String cardNo;

	@Enumerated(EnumType.STRING)
	private MandateStatus status;

	private LocalDate electedOn;

	private @Nullable Boolean reelected;

	private boolean byElection;

	private @Nullable LocalDate reviewedOn;

	private @Nullable LocalDate confirmedOn;

	private @Nullable LocalDate publishedOn;

	private @Nullable LocalDate inOfficeFrom;

	private @Nullable LocalDate reportedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable TerminationGround ground;

	private @Nullable LocalDate groundOn;

	private @Nullable LocalDate announcedOn;

	private @Nullable String announcementNo;

	private @Nullable LocalDate endedOn;

	@OneToMany(mappedBy = "mandate", cascade = CascadeType.ALL)
	private List<Suspension> suspensions = new ArrayList<>();

	@Version
	private int version;

	private DeputyMandate(Congress congress, long personId, long districtId, LocalDate electedOn,
			MandateStatus status) {
		this.unitCode = congress.unitCode();
		this.congressId = congress.id();
		this.personId = personId;
		this.districtId = districtId;
		this.electedOn = electedOn;
		this.status = status;
	}

	@SuppressWarnings("NullAway.Init")
	protected DeputyMandate() {
	}

	/**
	 * A mandate taken over from the township's roster: in office where the congress has
	 * met, to be examined by the credentials committee where it has not.
	 */
	public static DeputyMandate fromRoster(Congress congress, long personId, long districtId, LocalDate electedOn,
			LocalDate today) {
		DeputyMandate mandate = elected(congress, personId, districtId, electedOn);
		if (congress.hasMetBy(today)) {
			mandate.status = MandateStatus.ACTIVE;
			LocalDate met = congress.firstSessionOn();
			mandate.inOfficeFrom = (met != null && met.isAfter(electedOn)) ? met : electedOn;
		}
		return mandate;
	}

	/**
	 * Elected by the voters of the district (选举法第四十六条); after the first session that is a
	 * by-election (补选).
	 */
	public static DeputyMandate elected(Congress congress, long personId, long districtId, LocalDate electedOn) {
		DeputyMandate mandate = new DeputyMandate(congress, personId, districtId, electedOn, MandateStatus.ELECTED);
		LocalDate met = congress.firstSessionOn();
		mandate.byElection = met != null && electedOn.isAfter(met);
		return mandate;
	}

	/** The line of the register by which the mandate begins. */
	public MandateChange beginning(Entry entry, @Nullable String document) {
		return change(MandateChangeKind.ELECTED, entry, null, document, null);
	}

	/**
	 * The credentials committee takes the election up (选举法第四十七条).
	 * @throws RuleViolation unless the deputy has just been elected
	 */
	public MandateChange takeUp(Entry entry) {
		require(LawArticle.ELE_47, MandateStatus.ELECTED);
		entry.requireNotBefore(this.electedOn, "mandate.beforeElection");
		this.status = MandateStatus.UNDER_REVIEW;
		this.reviewedOn = entry.on();
		return change(MandateChangeKind.TAKEN_UP, entry, null, null, null);
	}

	/**
	 * The presidium confirms the mandate on the committee's report (选举法第四十七条).
	 * @param document meeting of the presidium and report of the committee
	 */
	public MandateChange confirm(Entry entry, String document) {
		requireReviewed(entry);
		this.status = MandateStatus.CONFIRMED;
		this.confirmedOn = entry.on();
		return change(MandateChangeKind.CONFIRMED, entry, null, document, null);
	}

	/**
	 * The presidium declares the election invalid on the committee's report (选举法第四十七条).
	 */
	public MandateChange declareInvalid(Entry entry, String document, String reason) {
		requireReviewed(entry);
		this.status = MandateStatus.INVALID;
		this.endedOn = entry.on();
		return change(MandateChangeKind.DECLARED_INVALID, entry, null, document, reason);
	}

	/**
	 * The roster is published (选举法第四十七条): who was elected in a by-election is in office
	 * from that day.
	 * @param congress the one the deputy was elected to
	 */
	public MandateChange publish(Congress congress, Entry entry) {
		require(LawArticle.ELE_47, MandateStatus.CONFIRMED, MandateStatus.ACTIVE);
		if (this.publishedOn != null) {
			throw new RuleViolation("mandate.alreadyPublished", LawArticle.ELE_47, this.publishedOn);
		}
		entry.requireNotBefore(Objects.requireNonNullElse(this.confirmedOn, this.electedOn),
				"mandate.publishedBeforeConfirmed");
		this.publishedOn = entry.on();
		officeDay(congress).filter((day) -> this.status == MandateStatus.CONFIRMED && !day.isAfter(entry.on()))
			.ifPresent(this::beginOffice);
		return change(MandateChangeKind.PUBLISHED, entry, null, null, null);
	}

	/**
	 * A confirmed deputy is in office from the day the congress first meets (地方组织法第三十八条);
	 * who is confirmed later, from the publication.
	 * @param congress the one the deputy was elected to
	 * @throws RuleViolation if it has not met by that day, or the mandate is not
	 * confirmed
	 */
	public void enterOffice(Congress congress, LocalDate on) {
		if (this.status != MandateStatus.CONFIRMED) {
			throw new RuleViolation("mandate.enterOffice.notConfirmed", LawArticle.ELE_47, this.status);
		}
		if (!congress.hasMetBy(on)) {
			throw new RuleViolation("mandate.enterOffice.notMet", LawArticle.ORG_38, on);
		}
		officeDay(congress).filter((day) -> !day.isAfter(on)).ifPresent(this::beginOffice);
	}

	private Optional<LocalDate> officeDay(Congress congress) {
		if (congress.id() != this.congressId) {
			throw new IllegalArgumentException("Congress " + congress.id() + " for a mandate of " + this.congressId);
		}
		LocalDate met = congress.firstSessionOn();
		boolean late = this.byElection || (met != null && this.confirmedOn != null && this.confirmedOn.isAfter(met));
		return Optional.ofNullable(late ? this.publishedOn : met);
	}

	private void beginOffice(LocalDate day) {
		this.status = MandateStatus.ACTIVE;
		this.inOfficeFrom = day;
	}

	/**
	 * Duties are suspended (代表法第六十一条); the mandate itself stays.
	 * @param document what proves the ground
	 */
	public MandateChange suspend(Entry entry, SuspensionGround reason, String document) {
		require(LawArticle.DEP_61, MandateStatus.ACTIVE);
		requireInOfficeOn(entry, LawArticle.DEP_61);
		this.suspensions.add(new Suspension(this, reason, entry.on(), document));
		this.status = MandateStatus.SUSPENDED;
		return change(MandateChangeKind.SUSPENDED, entry, reason, document, null);
	}

	/**
	 * The ground is gone within the term: duties are resumed (代表法第六十一条第二款).
	 * @param document of the organ that says so
	 */
	public MandateChange resume(Entry entry, String document) {
		require(LawArticle.DEP_61, MandateStatus.SUSPENDED);
		openSuspension().ifPresent((suspension) -> suspension.end(entry.on(), document));
		this.status = MandateStatus.ACTIVE;
		return change(MandateChangeKind.RESUMED, entry, null, document, null);
	}

	/**
	 * The credentials committee reports to the congress that the mandate ends
	 * (代表法第六十二条、第六十三条). Where it ends by itself the holder no longer counts from the day
	 * of the ground.
	 * @param groundOn day of the ground: moved, accepted, recalled, died
	 * @param document report of the committee
	 */
	public MandateChange reportTermination(Entry entry, TerminationGround reason, LocalDate groundOn, String document,
			@Nullable String note) {
		require(LawArticle.DEP_62, MandateStatus.ACTIVE, MandateStatus.SUSPENDED);
		if (groundOn.isAfter(entry.on())) {
			throw new RuleViolation("mandate.ground.afterReport", LawArticle.DEP_63, groundOn, entry.on());
		}
		if (this.inOfficeFrom != null && groundOn.isBefore(this.inOfficeFrom)) {
			throw new RuleViolation("mandate.ground.beforeOffice", LawArticle.DEP_62, groundOn, this.inOfficeFrom);
		}
		this.status = MandateStatus.TERMINATION_REPORTED;
		this.reportedOn = entry.on();
		this.ground = reason;
		this.groundOn = groundOn;
		this.endedOn = reason.endsByItself() ? groundOn : null;
		return change(MandateChangeKind.TERMINATION_REPORTED, entry, reason, document, note);
	}

	/**
	 * The report was mistaken: the mandate goes on as before. Only while the congress has
	 * announced nothing.
	 */
	public MandateChange withdrawReport(Entry entry, String reason) {
		require(LawArticle.DEP_63, MandateStatus.TERMINATION_REPORTED);
		TerminationGround withdrawn = this.ground;
		this.status = openSuspension().isPresent() ? MandateStatus.SUSPENDED : MandateStatus.ACTIVE;
		this.reportedOn = null;
		this.ground = null;
		this.groundOn = null;
		this.endedOn = null;
		return change(MandateChangeKind.REPORT_WITHDRAWN, entry, withdrawn, null, reason);
	}

	/**
	 * The congress announces the end of the mandate (代表法第六十三条). It is never opened again.
	 * @param announcementNo number of the announcement
	 */
	public MandateChange terminate(Entry entry, String announcementNo) {
		require(LawArticle.DEP_63, MandateStatus.TERMINATION_REPORTED);
		entry.requireNotBefore(Objects.requireNonNull(this.reportedOn), "mandate.announcedBeforeReport");
		this.status = MandateStatus.TERMINATED;
		this.announcedOn = entry.on();
		this.announcementNo = announcementNo;
		if (this.endedOn == null) {
			this.endedOn = entry.on();
		}
		openSuspension().ifPresent((suspension) -> suspension.end(entry.on(), null));
		return change(MandateChangeKind.TERMINATED, entry, this.ground, announcementNo, null);
	}

	/**
	 * Ends with the term, when the next congress first meets (代表法第二条). What has ended
	 * before stays as it is.
	 */
	public void expire(LocalDate on) {
		if (this.endedOn != null) {
			return;
		}
		this.status = MandateStatus.EXPIRED;
		this.endedOn = (this.inOfficeFrom != null && this.inOfficeFrom.isAfter(on)) ? this.inOfficeFrom : on;
		openSuspension().ifPresent((suspension) -> suspension.end(on, null));
	}

	/** Follows a corrected election day of the congress. */
	public void followElectionDay(LocalDate on) {
		if (this.reviewedOn != null && this.reviewedOn.isBefore(on)) {
			throw new RuleViolation("mandate.beforeElection", LawArticle.ELE_47, this.reviewedOn, on);
		}
		this.electedOn = on;
	}

	/**
	 * Follows a corrected day of the first session: office begins on that day
	 * (地方组织法第三十八条).
	 * @param congress the one the deputy was elected to, corrected already
	 * @throws RuleViolation if what happened since does not fit the corrected day
	 */
	public void followFirstSession(Congress congress) {
		LocalDate met = Objects.requireNonNull(congress.firstSessionOn());
		if (this.byElection != this.electedOn.isAfter(met)) {
			throw new RuleViolation("mandate.firstSession.otherElection", LawArticle.ORG_38, met, this.electedOn);
		}
		if (this.byElection || this.inOfficeFrom == null) {
			return;
		}
		LocalDate day = officeDay(congress).orElseThrow(() -> new RuleViolation("mandate.firstSession.confirmedLater",
				LawArticle.ELE_47, met, Objects.requireNonNull(this.confirmedOn)));
		boolean changedBefore = this.suspensions.stream().anyMatch((suspension) -> suspension.beginsBefore(day));
		if (changedBefore || (this.groundOn != null && this.groundOn.isBefore(day))
				|| (this.endedOn != null && this.endedOn.isBefore(day))) {
			throw new RuleViolation("mandate.firstSession.changedBefore", LawArticle.ORG_38, met);
		}
		this.inOfficeFrom = day;
	}

	/**
	 * Follows the corrected day on which the next congress first met and this mandate
	 * ended (代表法第二条).
	 * @param from the day it ended by the entry before
	 * @throws RuleViolation if it changed after the corrected day
	 */
	public void followTermEnd(LocalDate from, LocalDate to) {
		boolean expired = this.status == MandateStatus.EXPIRED && from.equals(this.endedOn);
		boolean changedAfter = this.suspensions.stream().anyMatch((suspension) -> suspension.beginsFrom(to))
				|| (!expired && this.endedOn != null && !this.endedOn.isBefore(to))
				|| (this.inOfficeFrom != null && this.inOfficeFrom.isAfter(to));
		if (changedAfter) {
			throw new RuleViolation("mandate.termEnd.changedAfter", LawArticle.DEP_2, to);
		}
		if (expired) {
			this.endedOn = to;
			this.suspensions.forEach((suspension) -> suspension.followTermEnd(from, to));
		}
	}

	/** Whether the holder counts among all deputies on that day. */
	public boolean isInOfficeOn(LocalDate day) {
		return this.inOfficeFrom != null && !day.isBefore(this.inOfficeFrom)
				&& (this.endedOn == null || day.isBefore(this.endedOn));
	}

	private void requireReviewed(Entry entry) {
		require(LawArticle.ELE_47, MandateStatus.UNDER_REVIEW);
		entry.requireNotBefore(Objects.requireNonNull(this.reviewedOn), "mandate.beforeReview");
	}

	private void requireInOfficeOn(Entry entry, LawArticle article) {
		if (this.inOfficeFrom != null && entry.on().isBefore(this.inOfficeFrom)) {
			throw new RuleViolation("mandate.beforeOffice", article, entry.on(), this.inOfficeFrom);
		}
	}

	private void require(LawArticle article, MandateStatus... allowed) {
		if (!this.status.takesSeat()) {
			throw new RuleViolation("mandate.ended", this.status.basis(), this.status);
		}
		if (!List.of(allowed).contains(this.status)) {
			throw new RuleViolation("mandate.notInStatus", article, this.status, allowed[0]);
		}
	}

	private Optional<Suspension> openSuspension() {
		return this.suspensions.stream().filter(Suspension::isOpen).findFirst();
	}

	private MandateChange change(MandateChangeKind kind, Entry entry, @Nullable Enum<?> reason,
			@Nullable String document, @Nullable String note) {
		return new MandateChange(this, kind, entry, reason, document, note);
	}

	/** Corrects what the roster says about the mandate. */
	public void correct(long districtId, LocalDate electedOn, @Nullable String cardNo, @Nullable Boolean reelected) {
		this.districtId = districtId;
		this.electedOn = electedOn;
		this.cardNo = cardNo;
		this.reelected = reelected;
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

	public long personId() {
		return this.personId;
	}

	public long districtId() {
		return this.districtId;
	}

	public @Nullable String cardNo() {
		return this.cardNo;
	}

	public @Nullable Boolean reelected() {
		return this.reelected;
	}

	public LocalDate electedOn() {
		return this.electedOn;
	}

	public boolean byElection() {
		return this.byElection;
	}

	public @Nullable LocalDate reviewedOn() {
		return this.reviewedOn;
	}

	public @Nullable LocalDate confirmedOn() {
		return this.confirmedOn;
	}

	public @Nullable LocalDate publishedOn() {
		return this.publishedOn;
	}

	public @Nullable LocalDate inOfficeFrom() {
		return this.inOfficeFrom;
	}

	public @Nullable TerminationGround ground() {
		return this.ground;
	}

	public @Nullable LocalDate groundOn() {
		return this.groundOn;
	}

	public @Nullable String announcementNo() {
		return this.announcementNo;
	}

	@Override
	public int version() {
		return this.version;
	}

	/** First day no longer counted. */
	public @Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	public MandateStatus status() {
		return this.status;
	}

}
