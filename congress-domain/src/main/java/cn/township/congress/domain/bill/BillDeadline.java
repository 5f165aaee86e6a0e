package cn.township.congress.domain.bill;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * Until when bills of a session may be put forward (议案截止时间), as its presidium decided.
 */
@Entity
public class BillDeadline {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bill_deadline_id_seq")
	@SequenceGenerator(name = "bill_deadline_id_seq", sequenceName = "bill_deadline_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long courseId;

	private LocalDate untilOn;

	private String decidedBy;

	private String recordedBy;

	@Version
	private int version;

	public BillDeadline(SessionCourse course, LocalDate until, PresidiumDecision decision, String recordedBy) {
		this.unitCode = course.unitCode();
		this.courseId = course.id();
		this.untilOn = until;
		this.decidedBy = decision.meeting();
		this.recordedBy = recordedBy;
		fix(course, until, decision, recordedBy);
	}

	@SuppressWarnings("NullAway.Init")
	protected BillDeadline() {
	}

	/**
	 * Another day, by another decision.
	 * @throws RuleViolation if the session is not convened or over, or the day lies after
	 * its last one
	 */
	public final void fix(SessionCourse course, LocalDate until, PresidiumDecision decision, String recordedBy) {
		if (course.status() == CourseStatus.PLANNED || course.status() == CourseStatus.CANCELLED) {
			throw new RuleViolation("bill.deadline.notConvened", LawArticle.ORG_22, course.status());
		}
		if (until.isAfter(course.planned().to())) {
			throw new RuleViolation("bill.deadline.afterSession", LawArticle.ORG_22, until, course.planned().to());
		}
		this.untilOn = until;
		this.decidedBy = decision.meeting();
		this.recordedBy = recordedBy;
	}

	/** The last day. */
	public LocalDate until() {
		return this.untilOn;
	}

	/** The meeting of the presidium, as it is cited. */
	public String decidedBy() {
		return this.decidedBy;
	}

}
