package cn.township.congress.domain.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * An interpellation (质询案): ten deputies or more, in writing, while the congress sits, to
 * the township's government. The presidium decides how it is answered; the head answers
 * or signs; half of the proposers or more may demand a second answer (地方组织法第二十四条,
 * 代表法第二十条).
 */
@Entity
public class Interpellation extends InterpellationFile {

	private static final int ROUNDS = 2;

	@OneToMany(mappedBy = "interpellation", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<InterpellationSigner> signers = new ArrayList<>();

	@OneToMany(mappedBy = "interpellation", cascade = CascadeType.ALL)
	private List<InterpellationAnswer> answers = new ArrayList<>();

	@Enumerated(EnumType.STRING)
	private @Nullable AnswerMode proposedMode;

	@Enumerated(EnumType.STRING)
	private @Nullable AnswerMode mode;

	private @Nullable LocalDate decidedOn;

	private @Nullable String decidedBy;

	private @Nullable Long decisionMeetingId;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String withdrawalReason;

	private @Nullable LocalDate closedOn;

	/**
	 * A draft.
	 * @param government name of the township's government
	 */
	public Interpellation(SessionCourse course, InterpellationText text, String government, Entry entry) {
		super(course, text, entry);
		text.requireAddressed(government);
		note(InterpellationEventKind.DRAFTED, entry, null);
	}

	protected Interpellation() {
	}

	/** A deputy signs, before the submission only; the first one leads. */
	public void sign(Signatory deputy, Entry entry) {
		require(InterpellationStatus.DRAFT, "interpellation.signLate");
		deputy.requireMayAct(entry.on());
		if (this.signers.stream().anyMatch((one) -> one.mandateId() == deputy.mandateId())) {
			throw new RuleViolation("interpellation.signedTwice", LawArticle.ORG_24, deputy.name());
		}
		this.signers.add(new InterpellationSigner(this, deputy.mandateId(), this.signers.size(), entry.on()));
		note(InterpellationEventKind.SIGNED, entry, deputy.name());
	}

	/** A signature is struck before the submission. */
	public void strike(Signatory deputy, Entry entry) {
		require(InterpellationStatus.DRAFT, "interpellation.signLate");
		InterpellationSigner signer = this.signers.stream()
			.filter((one) -> one.mandateId() == deputy.mandateId())
			.findFirst()
			.orElseThrow(() -> new NotFound("signer", deputy.mandateId()));
		this.signers.remove(signer);
		List<InterpellationSigner> left = ordered();
		for (int i = 0; i < left.size(); i++) {
			left.get(i).moveTo(i);
		}
		note(InterpellationEventKind.UNSIGNED, entry, deputy.name());
	}

	/**
	 * Checked before a number is taken, so that a refusal leaves no gap.
	 * @param deputies those who signed, with their standing on this day
	 * @param fewest how many deputies are needed
	 */
	public void requireSubmittable(Sitting sitting, List<Signatory> deputies, int fewest, Entry entry) {
		require(InterpellationStatus.DRAFT, "interpellation.submittedAlready");
		requireNotBeforeSubmission(entry);
		sitting.require(entry.on(), "interpellation.notSitting", LawArticle.ORG_24);
		deputies.forEach((one) -> one.requireMayAct(entry.on()));
		if (this.signers.size() < fewest) {
			throw new RuleViolation("interpellation.fewSigners", LawArticle.ORG_24, this.signers.size(), fewest);
		}
	}

	/** Put forward under the next number of the session. */
	public void submit(Sitting sitting, List<Signatory> deputies, int fewest, int serialNo, Entry entry) {
		requireSubmittable(sitting, deputies, fewest, entry);
		numbered(serialNo, entry.on());
		move(InterpellationStatus.SUBMITTED, InterpellationEventKind.SUBMITTED, entry, "编为第" + serialNo + "号");
	}

	/** What the office puts before the presidium. */
	public void proposeMode(AnswerMode mode, Entry entry) {
		require(InterpellationStatus.SUBMITTED, "interpellation.decidedAlready");
		this.proposedMode = mode;
		note(InterpellationEventKind.MODE_PROPOSED, entry, null);
	}

	/** The presidium decides how it is answered. */
	public void accept(AnswerMode mode, PresidiumDecision decision, Entry entry) {
		require(InterpellationStatus.SUBMITTED, "interpellation.decidedAlready");
		LocalDate submitted = submittedOn();
		if (submitted != null && decision.on().isBefore(submitted)) {
			throw new RuleViolation("interpellation.decidedBefore", LawArticle.ORG_24, decision.on(), submitted);
		}
		this.mode = mode;
		this.decidedOn = decision.on();
		this.decidedBy = decision.meeting();
		this.decisionMeetingId = decision.meetingId();
		move(InterpellationStatus.ACCEPTED, InterpellationEventKind.ACCEPTED, entry, decision.meeting() + "决定");
	}

	/** The head of the government answers, or signs the answer. */
	public void answer(AnswerLetter letter, Entry entry) {
		AnswerMode how = this.mode;
		if (!status().awaitsAnswer() || how == null) {
			throw new RuleViolation("interpellation.answerNotDue", LawArticle.ORG_24, status());
		}
		if (this.decidedOn != null) {
			entry.requireNotBefore(this.decidedOn, "interpellation.answeredBefore");
		}
		latest().ifPresent((before) -> entry.requireNotBefore(before.answeredOn(), "interpellation.answeredBefore"));
		this.answers.add(new InterpellationAnswer(this, this.answers.size() + 1, how, letter, entry));
		move(InterpellationStatus.ANSWERED, InterpellationEventKind.ANSWERED, entry, letter.by() + "答复");
	}

	/**
	 * How the proposers liked the answer, as counts. Half or more dissatisfied: it is
	 * answered once more.
	 */
	public void asked(int satisfied, int dissatisfied, Entry entry) {
		require(InterpellationStatus.ANSWERED, "interpellation.askNotAnswered");
		InterpellationAnswer answer = latest().orElseThrow();
		boolean half = answer.asked(satisfied, dissatisfied, this.signers.size(), entry);
		boolean again = half && answer.round() < ROUNDS;
		move(again ? InterpellationStatus.RE_ANSWER_REQUIRED : InterpellationStatus.ANSWERED,
				InterpellationEventKind.ASKED, entry, "满意" + satisfied + "名，不满意" + dissatisfied + "名，提案代表"
						+ this.signers.size() + "名" + (again ? "，要求再作答复" : ""));
	}

	/** The proposers withdraw it before it is answered. */
	public void withdraw(String reason, Entry entry) {
		boolean before = status() == InterpellationStatus.DRAFT || status() == InterpellationStatus.SUBMITTED
				|| status() == InterpellationStatus.ACCEPTED;
		if (!before) {
			throw new RuleViolation("interpellation.withdrawLate", LawArticle.ORG_24, status());
		}
		if (reason.isBlank()) {
			throw new RuleViolation("interpellation.withdrawReason", LawArticle.ORG_24);
		}
		requireNotBeforeSubmission(entry);
		this.withdrawnOn = entry.on();
		this.withdrawalReason = reason.strip();
		move(InterpellationStatus.WITHDRAWN, InterpellationEventKind.WITHDRAWN, entry, reason.strip());
	}

	/** Nothing is left to be done. */
	public void close(Entry entry) {
		require(InterpellationStatus.ANSWERED, "interpellation.closeNotAnswered");
		InterpellationAnswer answer = latest().orElseThrow();
		if (!answer.isAsked()) {
			throw new RuleViolation("interpellation.closeNotAsked", LawArticle.DEP_20);
		}
		entry.requireNotBefore(answer.answeredOn(), "interpellation.answeredBefore");
		this.closedOn = entry.on();
		move(InterpellationStatus.CLOSED, InterpellationEventKind.CLOSED, entry, null);
	}

	private Optional<InterpellationAnswer> latest() {
		return this.answers.stream().max(Comparator.comparingInt(InterpellationAnswer::round));
	}

	private List<InterpellationSigner> ordered() {
		return this.signers.stream().sorted(Comparator.comparingInt(InterpellationSigner::position)).toList();
	}

	/** Mandates of the proposers, the lead deputy first. */
	public List<Long> signers() {
		return ordered().stream().map(InterpellationSigner::mandateId).toList();
	}

	/** What the office put before the presidium; none before. */
	public Optional<AnswerMode> proposedMode() {
		return Optional.ofNullable(this.proposedMode);
	}

	/** How many times it was answered. */
	public int rounds() {
		return this.answers.size();
	}

}
