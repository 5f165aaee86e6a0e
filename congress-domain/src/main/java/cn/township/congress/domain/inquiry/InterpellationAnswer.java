package cn.township.congress.domain.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
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
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the government and how many of the proposers were satisfied with it; who
 * of them is kept nowhere.
 */
@Entity
class InterpellationAnswer {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interpellation_answer_id_seq")
	@SequenceGenerator(name = "interpellation_answer_id_seq", sequenceName = "interpellation_answer_id_seq",
			allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "interpellation_id")
	private Interpellation interpellation;

	private int round;

	private LocalDate answeredOn;

	@Enumerated(EnumType.STRING)
	private AnswerMode mode;

	private String answeredBy;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private @Nullable String documentNo;

	private String content;

	private @Nullable LocalDate askedOn;

	private @Nullable Integer satisfied;

	private @Nullable Integer dissatisfied;

	@Version
	private int version;

	InterpellationAnswer(Interpellation interpellation, int round, AnswerMode mode, AnswerLetter letter, Entry entry) {
		this.unitCode = interpellation.unitCode();
		this.interpellation = interpellation;
		this.round = round;
		this.answeredOn = entry.on();
		this.mode = mode;
		this.answeredBy = letter.by();
		this.capacity = letter.capacity();
		this.documentNo = letter.documentNo();
		this.content = letter.content();
	}

	@SuppressWarnings("NullAway.Init")
	protected InterpellationAnswer() {
	}

	/**
	 * How many were satisfied and how many were not.
	 * @return whether half of the proposers or more were dissatisfied (代表法第二十条)
	 */
	boolean asked(int satisfied, int dissatisfied, int proposers, Entry entry) {
		if (this.askedOn != null) {
			throw new RuleViolation("interpellation.askedAlready", LawArticle.DEP_20);
		}
		entry.requireNotBefore(this.answeredOn, "interpellation.askedBeforeAnswer");
		if (satisfied < 0 || dissatisfied < 0 || satisfied + dissatisfied > proposers) {
			throw new RuleViolation("interpellation.countsDisagree", LawArticle.DEP_20, satisfied, dissatisfied,
					proposers);
		}
		this.askedOn = entry.on();
		this.satisfied = satisfied;
		this.dissatisfied = dissatisfied;
		return Majority.HALF_OR_MORE.isReachedBy(dissatisfied, proposers);
	}

	boolean isAsked() {
		return this.askedOn != null;
	}

	int round() {
		return this.round;
	}

	LocalDate answeredOn() {
		return this.answeredOn;
	}

}
