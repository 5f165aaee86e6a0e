package cn.township.congress.domain.office;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.Majority;
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
 * A resignation or a motion of removal, put to the congress (地方组织法第三十一条、第三十二条).
 */
@Entity
public class OfficeMotion implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "office_motion_id_seq")
	@SequenceGenerator(name = "office_motion_id_seq", sequenceName = "office_motion_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long tenureId;

	@Enumerated(EnumType.STRING)
	private MotionKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable MovedBy movedBy;

	private @Nullable Integer movers;

	private String reason;

	private LocalDate submittedOn;

	private @Nullable Long courseId;

	private @Nullable LocalDate defenceOfferedOn;

	private @Nullable String defence;

	private @Nullable Long lineId;

	@Enumerated(EnumType.STRING)
	private MotionStatus status;

	private @Nullable LocalDate decidedOn;

	private String recordedBy;

	@Version
	private int version;

	private OfficeMotion(Tenure tenure, MotionKind kind, String reason, Entry entry) {
		tenure.requireHeld();
		if (!tenure.post().isElected()) {
			throw new RuleViolation("motion.notElected", kind.basis(), tenure.post());
		}
		entry.requireNotBefore(tenure.fromOn(), "motion.beforeOffice");
		this.unitCode = tenure.unitCode();
		this.tenureId = tenure.id();
		this.kind = kind;
		this.reason = reason;
		this.submittedOn = entry.on();
		this.status = MotionStatus.SUBMITTED;
		this.recordedBy = entry.recordedBy();
	}

	@SuppressWarnings("NullAway.Init")
	protected OfficeMotion() {
	}

	/** The holder resigns, to the congress (地方组织法第三十二条). */
	public static OfficeMotion resignation(Tenure tenure, String reason, Entry entry) {
		return new OfficeMotion(tenure, MotionKind.RESIGNATION, reason, entry);
	}

	/**
	 * The removal is moved, in session and in writing with the reason (地方组织法第三十一条).
	 * @param courseId the session; nothing is moved between sessions
	 * @param movers deputies who signed; none where the presidium moves it
	 * @param inOffice deputies in office that day
	 */
	public static OfficeMotion removal(Tenure tenure, @Nullable Long courseId, @Nullable Integer movers, int inOffice,
			String reason, Entry entry) {
		if (courseId == null) {
			throw new RuleViolation("motion.notInSession", LawArticle.ORG_31, entry.on());
		}
		if (reason.isBlank()) {
			throw new RuleViolation("motion.noReason", LawArticle.ORG_31);
		}
		if (movers != null && movers > inOffice) {
			throw new RuleViolation("motion.moreThanAll", LawArticle.ORG_31, movers, inOffice);
		}
		if (movers != null && !Majority.ONE_FIFTH_OR_MORE.isReachedBy(movers, inOffice)) {
			throw new RuleViolation("motion.tooFewMovers", LawArticle.ORG_31, movers,
					Majority.ONE_FIFTH_OR_MORE.of(inOffice), inOffice);
		}
		OfficeMotion motion = new OfficeMotion(tenure, MotionKind.REMOVAL, reason, entry);
		motion.courseId = courseId;
		motion.movedBy = (movers != null) ? MovedBy.DEPUTIES : MovedBy.PRESIDIUM;
		motion.movers = movers;
		return motion;
	}

	/**
	 * The holder was told of the right to defend, and did so or not (地方组织法第三十一条).
	 * @param defence what was said or written; none where the holder gave none
	 */
	public void offerDefence(Entry entry, @Nullable String defence) {
		requireOpen();
		if (this.kind != MotionKind.REMOVAL) {
			throw new RuleViolation("motion.noDefence", LawArticle.ORG_31);
		}
		entry.requireNotBefore(this.submittedOn, "motion.defenceBefore");
		this.defenceOfferedOn = entry.on();
		this.defence = defence;
	}

	/**
	 * @throws RuleViolation unless it may be put to the vote on that day
	 */
	public void requireVotable(LocalDate on) {
		requireOpen();
		if (on.isBefore(this.submittedOn)) {
			throw new RuleViolation("motion.voteBefore", this.kind.basis(), on, this.submittedOn);
		}
		LocalDate offered = this.defenceOfferedOn;
		if (this.kind == MotionKind.REMOVAL && (offered == null || offered.isAfter(on))) {
			throw new RuleViolation("motion.defenceMissing", LawArticle.ORG_31);
		}
	}

	/** Put to the vote at a session. */
	public void put(long courseId, long lineId) {
		requireOpen();
		if (this.courseId != null && this.kind == MotionKind.REMOVAL && this.courseId != courseId) {
			throw new RuleViolation("motion.otherSession", LawArticle.ORG_31);
		}
		this.courseId = courseId;
		this.lineId = lineId;
	}

	/** The congress has voted; without more than half of all the holder stays. */
	public void decide(boolean passed, LocalDate on) {
		requireOpen();
		this.status = passed ? MotionStatus.ACCEPTED : MotionStatus.REJECTED;
		this.decidedOn = on;
	}

	/** Taken back before the vote. */
	public void withdraw(boolean putToVote) {
		requireOpen();
		if (putToVote) {
			throw new RuleViolation("motion.withdrawLate", this.kind.basis());
		}
		this.status = MotionStatus.WITHDRAWN;
	}

	private void requireOpen() {
		if (this.status != MotionStatus.SUBMITTED) {
			throw new RuleViolation("motion.decided", this.kind.basis(), this.status);
		}
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long tenureId() {
		return this.tenureId;
	}

	public MotionKind kind() {
		return this.kind;
	}

	public @Nullable Long lineId() {
		return this.lineId;
	}

	public MotionStatus status() {
		return this.status;
	}

	@Override
	public int version() {
		return this.version;
	}

}
