package cn.township.congress.domain.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.shared.Versioned;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A question (询问) a deputy asked while bills and reports were deliberated, and what
 * somebody sent by the organ said (地方组织法第二十三条, 代表法第十九条). A note, without number and
 * without states.
 */
@Entity
public class Question implements Versioned {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "question_id_seq")
	@SequenceGenerator(name = "question_id_seq", sequenceName = "question_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private long courseId;

	private @Nullable Long itemId;

	private @Nullable Long mandateId;

	private LocalDate askedOn;

	private String addressee;

	private String content;

	private @Nullable String answeredBy;

	private @Nullable String answer;

	private String recordedBy;

	@Version
	private int version;

	/**
	 * @throws RuleViolation if the congress did not sit on that day
	 */
	public Question(SessionCourse course, Sitting sitting, QuestionNote note, String recordedBy) {
		sitting.require(note.askedOn(), "question.notSitting", LawArticle.ORG_23);
		this.unitCode = course.unitCode();
		this.congressId = course.congressId();
		this.courseId = course.id();
		this.recordedBy = recordedBy;
		this.askedOn = note.askedOn();
		this.addressee = note.addressee();
		this.content = note.content();
		take(note);
	}

	@SuppressWarnings("NullAway.Init")
	protected Question() {
	}

	/**
	 * Adds the answer or corrects the note, until the session is archived.
	 */
	public void edit(SessionCourse course, Sitting sitting, QuestionNote note) {
		if (course.status() == CourseStatus.ARCHIVED) {
			throw new RuleViolation("question.archived", null, course.status());
		}
		sitting.require(note.askedOn(), "question.notSitting", LawArticle.ORG_23);
		take(note);
	}

	private void take(QuestionNote note) {
		this.itemId = note.itemId();
		this.mandateId = note.mandateId();
		this.askedOn = note.askedOn();
		this.addressee = note.addressee();
		this.content = note.content();
		this.answeredBy = note.answeredBy();
		this.answer = note.answer();
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public long courseId() {
		return this.courseId;
	}

	@Override
	public int version() {
		return this.version;
	}

}
