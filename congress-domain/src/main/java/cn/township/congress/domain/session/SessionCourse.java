package cn.township.congress.domain.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * The course of one session (次) of the congress: planned, convened by the presidium,
 * notified, prepared, open, closed, archived (地方组织法第十四条、第二十条). The days it sat, by which
 * everything else counts, are those of the
 * {@link cn.township.congress.domain.congress.CongressSession} it becomes on opening.
 */
@Entity
public class SessionCourse implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_course_id_seq")
	@SequenceGenerator(name = "session_course_id_seq", sequenceName = "session_course_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private int sessionNo;

	@Enumerated(EnumType.STRING)
	private SessionKind kind;

	@Enumerated(EnumType.STRING)
	private RunningOrder runningOrder;

	@Enumerated(EnumType.STRING)
	private CourseStatus status;

	private LocalDate plannedFrom;

	private LocalDate plannedTo;

	private @Nullable String place;

	private @Nullable Integer proposers;

	private @Nullable LocalDate convenedOn;

	private @Nullable String convenedBy;

	private @Nullable Long convenedMeetingId;

	private @Nullable LocalDate notifiedOn;

	private @Nullable LocalDate preparedOn;

	private @Nullable Long sessionId;

	private @Nullable Instant agendaPrintedAt;

	private @Nullable LocalDate closedOn;

	private @Nullable LocalDate archivedOn;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * Plans a session.
	 * @throws RuleViolation if the last day lies before the first, or the first session
	 * of a term lies before the election (地方组织法第二十条)
	 */
	public SessionCourse(Congress congress, int sessionNo, RunningOrder order, Days days, @Nullable String place,
			String recordedBy) {
		if ((sessionNo == 1) != (order == RunningOrder.FIRST)) {
			throw new RuleViolation("course.orderNotFirst", LawArticle.ORG_20, sessionNo);
		}
		this.unitCode = congress.unitCode();
		this.congressId = congress.id();
		this.sessionNo = sessionNo;
		this.runningOrder = order;
		this.kind = order.kind();
		this.status = CourseStatus.PLANNED;
		this.plannedFrom = days.from();
		this.plannedTo = days.to();
		this.place = place;
		this.recordedBy = recordedBy;
		requireAfterElection(congress, days);
	}

	@SuppressWarnings("NullAway.Init")
	protected SessionCourse() {
	}

	/** Corrects the plan before it is convened. */
	public void revise(Congress congress, Days days, @Nullable String place) {
		require(CourseStatus.PLANNED, "course.reviseConvened");
		requireAfterElection(congress, days);
		this.plannedFrom = days.from();
		this.plannedTo = days.to();
		this.place = place;
	}

	/**
	 * Records that the presidium decided to convene it (地方组织法第十四条).
	 * @param by the meeting that decided, as it is cited
	 * @param meetingId that meeting where it is on record
	 * @param proposers deputies who demanded an extraordinary session; none where the
	 * presidium thought it necessary
	 * @param inOffice deputies in office that day
	 * @throws RuleViolation if the first session of a term would lie more than two months
	 * after the election (地方组织法第二十条), or fewer than one fifth demanded it (第十四条)
	 */
	public void convene(Congress congress, Entry entry, String by, @Nullable Long meetingId,
			@Nullable Integer proposers, int inOffice) {
		require(CourseStatus.PLANNED, "course.convenedAlready");
		if (proposers != null && this.kind != SessionKind.EXTRAORDINARY) {
			throw new RuleViolation("course.proposersNotExtraordinary", LawArticle.ORG_14);
		}
		if (this.sessionNo == 1 && this.plannedFrom.isAfter(congress.firstSessionDue())) {
			throw new RuleViolation("course.firstTooLate", LawArticle.ORG_20, this.plannedFrom,
					congress.firstSessionDue());
		}
		if (proposers != null && !Majority.ONE_FIFTH_OR_MORE.isReachedBy(proposers, inOffice)) {
			throw new RuleViolation("course.tooFewProposers", LawArticle.ORG_14, proposers,
					Majority.ONE_FIFTH_OR_MORE.of(inOffice), inOffice);
		}
		if (entry.on().isAfter(this.plannedFrom)) {
			throw new RuleViolation("course.convenedAfter", LawArticle.ORG_14, entry.on(), this.plannedFrom);
		}
		this.convenedOn = entry.on();
		this.convenedBy = by;
		this.convenedMeetingId = meetingId;
		this.proposers = proposers;
		this.status = CourseStatus.CONVENED;
	}

	/**
	 * The notice has gone out and the day is published (地方组织法第十四条).
	 * @param notice days there should be before a session that is not extraordinary
	 * @param shortConfirmed whether too short a notice was confirmed
	 */
	public void tell(Entry entry, Notice notice, boolean shortConfirmed) {
		require(CourseStatus.CONVENED, "course.notifyNotConvened");
		entry.requireNotBefore(Objects.requireNonNull(this.convenedOn), "course.notifyBeforeConvened");
		if (entry.on().isAfter(this.plannedFrom)) {
			throw new RuleViolation("course.notifyAfter", LawArticle.ORG_14, entry.on(), this.plannedFrom);
		}
		long days = ChronoUnit.DAYS.between(entry.on(), this.plannedFrom);
		if (this.kind == SessionKind.REGULAR && days < notice.days() && !shortConfirmed) {
			throw new RuleViolation("course.noticeShort", notice.basis(), days, notice.days());
		}
		this.notifiedOn = entry.on();
		this.status = CourseStatus.NOTIFIED;
	}

	/**
	 * The presidium advances or postpones it; who was told has to be told anew
	 * (地方组织法第十四条).
	 */
	public void move(Congress congress, Days to, @Nullable String place) {
		if (this.status != CourseStatus.CONVENED && this.status != CourseStatus.NOTIFIED) {
			throw new RuleViolation("course.moveNotConvened", LawArticle.ORG_14, this.status);
		}
		requireAfterElection(congress, to);
		if (this.sessionNo == 1 && to.from().isAfter(congress.firstSessionDue())) {
			throw new RuleViolation("course.firstTooLate", LawArticle.ORG_20, to.from(), congress.firstSessionDue());
		}
		this.plannedFrom = to.from();
		this.plannedTo = to.to();
		this.place = place;
		this.notifiedOn = null;
		this.status = CourseStatus.CONVENED;
	}

	/** The preparatory meeting has opened; a quorum was there. */
	public void prepare(Entry entry) {
		require(CourseStatus.NOTIFIED, "course.prepareNotNotified");
		this.preparedOn = entry.on();
		this.status = CourseStatus.PREPARATORY;
	}

	/**
	 * @throws RuleViolation before it was notified, on another day than it was moved to
	 * (地方组织法第十四条), or where something it needs is missing
	 */
	public void requireOpenable(Entry entry, Readiness readiness) {
		if (this.status != CourseStatus.PREPARATORY && this.status != CourseStatus.NOTIFIED) {
			throw new RuleViolation("course.openNotNotified", LawArticle.ORG_14, this.status);
		}
		if (entry.on().isBefore(this.plannedFrom) || entry.on().isAfter(this.plannedTo)) {
			throw new RuleViolation("course.openOffDay", LawArticle.ORG_14, entry.on(), this.plannedFrom,
					this.plannedTo);
		}
		readiness.obstacles().stream().findFirst().ifPresent((obstacle) -> {
			throw obstacle;
		});
	}

	/**
	 * It is in session from now on.
	 * @param sessionId the session of the congress it has become
	 */
	public void open(long sessionId) {
		if (this.status != CourseStatus.PREPARATORY && this.status != CourseStatus.NOTIFIED) {
			throw new RuleViolation("course.openNotNotified", LawArticle.ORG_14, this.status);
		}
		this.sessionId = sessionId;
		this.status = CourseStatus.OPEN;
	}

	/**
	 * It closed.
	 * @throws RuleViolation as long as something before it is not finished
	 */
	public void close(Entry entry, Completion completion) {
		require(CourseStatus.OPEN, "course.closeNotOpen");
		completion.obstacles().stream().findFirst().ifPresent((obstacle) -> {
			throw obstacle;
		});
		this.closedOn = entry.on();
		this.status = CourseStatus.CLOSED;
	}

	/** Its papers are complete. */
	public void archive(Entry entry) {
		require(CourseStatus.CLOSED, "course.archiveNotClosed");
		this.archivedOn = entry.on();
		this.status = CourseStatus.ARCHIVED;
	}

	/** Not held after all; once it is convened it can only be moved. */
	public void cancel() {
		require(CourseStatus.PLANNED, "course.cancelConvened");
		this.status = CourseStatus.CANCELLED;
	}

	/** The agenda went to print; from now on its numbers stay. */
	public void agendaPrinted(Instant at) {
		if (this.agendaPrintedAt == null) {
			this.agendaPrintedAt = at;
		}
	}

	private void require(CourseStatus needed, String key) {
		if (this.status != needed) {
			throw new RuleViolation(key, LawArticle.ORG_14, this.status);
		}
	}

	private void requireAfterElection(Congress congress, Days days) {
		if (this.sessionNo == 1 && days.from().isBefore(congress.electedOn())) {
			throw new RuleViolation("congress.sessionBeforeElection", LawArticle.ORG_20, days.from(),
					congress.electedOn());
		}
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

	public int sessionNo() {
		return this.sessionNo;
	}

	public SessionKind kind() {
		return this.kind;
	}

	public RunningOrder runningOrder() {
		return this.runningOrder;
	}

	public CourseStatus status() {
		return this.status;
	}

	public Days planned() {
		return new Days(this.plannedFrom, this.plannedTo);
	}

	public @Nullable String place() {
		return this.place;
	}

	/** The day its presidium convened it; none before. */
	public @Nullable LocalDate convenedOn() {
		return this.convenedOn;
	}

	/** The day it closed; none before. */
	public @Nullable LocalDate closedOn() {
		return this.closedOn;
	}

	public @Nullable LocalDate notifiedOn() {
		return this.notifiedOn;
	}

	/** The session of the congress it has become; none before it opened. */
	public @Nullable Long sessionId() {
		return this.sessionId;
	}

	public boolean isAgendaPrinted() {
		return this.agendaPrintedAt != null;
	}

	@Override
	public int version() {
		return this.version;
	}

	/**
	 * How long before a session deputies are to be told.
	 *
	 * @param basis what sets the number
	 */
	public record Notice(int days, Basis basis) {
	}

	/**
	 * First and last day.
	 */
	public record Days(LocalDate from, LocalDate to) {

		/**
		 * @throws RuleViolation if the last lies before the first
		 */
		public Days {
			if (to.isBefore(from)) {
				throw new RuleViolation("session.closedBeforeOpened", null, to, from);
			}
		}

	}

}
