package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion, criticism or opinion of one or more deputies (代表建议). The presidium hands
 * it over, the agency replies within the legal time, the lead deputy evaluates
 * (代表法第二十四条、第三十六条、第五十一条). Every verb checks first and names its rule when it refuses. The
 * parts it consists of know the rules of their own.
 */
@Entity
public class Suggestion extends SuggestionFile {

	/**
	 * The first handling and two more; any further one the presidium decides at a
	 * meeting.
	 */
	public static final int ORDINARY_ROUNDS = 3;

	@Embedded
	private SignedPaper paper = new SignedPaper();

	@Embedded
	private Handling handling = new Handling();

	@Embedded
	private Answers answers = new Answers();

	/**
	 * Puts a suggestion before the congress or, between sessions, the presidium. Any
	 * deputy in office may, alone or jointly (代表法第二十四条、第三十六条).
	 * @param signers the lead deputy first
	 * @throws RuleViolation if a signer may not act as a deputy or signs twice
	 */
	public Suggestion(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, Entry entry) {
		super(unitCode, occasion, entry);
		this.paper.write(text, form, signers, this);
		note(EventKind.SUBMITTED, entry,
				signers.get(0).name() + ((signers.size() > 1) ? "等" + signers.size() + "名代表" : ""));
	}

	protected Suggestion() {
	}

	/** The office asks the deputy to make it clearer (退回修改). */
	public void returnToDeputy(String reason, Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.return.notSubmitted", null);
		requireReason(reason, "suggestion.return.reasonMissing");
		requireNotBeforeSubmission(entry);
		move(SuggestionStatus.RETURNED_TO_DEPUTY, reason);
		note(EventKind.RETURNED, entry, reason);
	}

	/**
	 * The deputy puts it forward again. After acceptance the text stays as it was signed.
	 */
	public void revise(SuggestionText text, Registration form, List<Signer> signers, Entry entry) {
		if (status() != SuggestionStatus.SUBMITTED && status() != SuggestionStatus.RETURNED_TO_DEPUTY) {
			throw new RuleViolation("suggestion.revise.textIsFinal", null);
		}
		requireNotBeforeSubmission(entry);
		this.paper.write(text, form, signers, this);
		move(SuggestionStatus.SUBMITTED, null);
		note(EventKind.REVISED, entry, null);
	}

	/** Not a matter for a suggestion; the deputy is told the ground (不予受理). */
	public void reject(RejectionGround ground, @Nullable String explanation, Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.reject.notSubmitted", null);
		requireNotBeforeSubmission(entry);
		rejected(ground, explanation);
		note(EventKind.NOT_ACCEPTED, entry, explanation);
	}

	/**
	 * Accepted and numbered within its session or interval.
	 * @param serialNo next number of the series, taken in the same transaction
	 */
	public void accept(int serialNo, Entry entry) {
		requireAcceptable(entry);
		numbered(serialNo, entry.on());
		note(EventKind.ACCEPTED, entry, "编为第" + serialNo + "号");
	}

	/** Checked before a number is taken, so that a refusal leaves no gap. */
	public void requireAcceptable(Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.accept.notSubmitted", null);
		requireNotBeforeSubmission(entry);
	}

	/** The presidium hands it over; from that day the reply deadline runs. */
	public void handOver(HandOverDecision decision, Entry entry) {
		require(SuggestionStatus.ACCEPTED, "suggestion.handOver.notAccepted", LawArticle.DEP_51);
		requireNotBeforeAcceptance(entry);
		this.handling.handOver(decision, entry, this);
		move(SuggestionStatus.HANDED_OVER, null);
		note(EventKind.HANDED_OVER, entry, decision.meeting() + "决定交办" + decision.leadName());
	}

	/** The agency takes it up and names its handler. */
	public void takeUp(long agencyId, String handler, Entry entry) {
		require(SuggestionStatus.HANDED_OVER, "suggestion.takeUp.notHandedOver", null);
		requireReason(handler, "suggestion.takeUp.handlerMissing");
		this.handling.lead(agencyId, entry).takeUp(entry.on(), handler.strip());
		move(SuggestionStatus.HANDLING, null);
		note(EventKind.TAKEN_UP, entry, "经办人" + handler.strip());
	}

	/** The agency asks to send it back; it never passes it on by itself. */
	public void requestSendBack(long agencyId, String reason, @Nullable String proposedAgency, Entry entry) {
		require(SuggestionStatus.HANDED_OVER, "suggestion.sendBack.notHandedOver", null);
		requireReason(reason, "suggestion.sendBack.reasonMissing");
		this.handling.requestSendBack(agencyId, reason, proposedAgency, entry, this);
		move(SuggestionStatus.SEND_BACK_REQUESTED, reason);
		note(EventKind.SEND_BACK_REQUESTED, entry, reason);
	}

	/** The matter stays with the agency; the old deadline keeps running. */
	public void refuseSendBack(String note, Entry entry) {
		requireReason(note, "suggestion.sendBack.noteMissing");
		require(SuggestionStatus.SEND_BACK_REQUESTED, "suggestion.sendBack.notAsked", null);
		this.handling.refuseSendBack(note, entry);
		move(SuggestionStatus.HANDED_OVER, null);
		note(EventKind.SEND_BACK_REFUSED, entry, note);
	}

	/** Agreed; another agency takes over with a deadline counted from this hand-over. */
	public void reassign(HandOverDecision decision, Entry entry) {
		require(SuggestionStatus.SEND_BACK_REQUESTED, "suggestion.sendBack.notAsked", null);
		this.handling.reassign(decision, entry, this);
		move(SuggestionStatus.HANDED_OVER, null);
		note(EventKind.REASSIGNED, entry, decision.meeting() + "决定改由" + decision.leadName() + "主办");
	}

	/** The agency spoke with the deputy and heard views (代表法第五十一条). */
	public void contacted(long agencyId, ContactMode mode, String content, Entry entry) {
		if (!status().awaitsReply()) {
			throw new RuleViolation("suggestion.contact.notWithAgency", LawArticle.DEP_51);
		}
		requireReason(content, "suggestion.contact.contentMissing");
		this.handling.contacted(agencyId, mode, content, entry, this);
		note(EventKind.CONTACTED, entry, content);
	}

	/**
	 * The agency asks for more time for its first reply, at most six months from
	 * hand-over (代表法第五十一条). A re-handling has a period of its own.
	 */
	public void requestExtension(long agencyId, LocalDate until, String reason, Entry entry) {
		requireFirstHandling("suggestion.extend.notHandling");
		requireReason(reason, "suggestion.extend.reasonMissing");
		this.handling.requestExtension(agencyId, until, reason, entry, this);
		note(EventKind.EXTENSION_REQUESTED, entry, reason);
	}

	/** More time is given or refused; the deputy is told. */
	public void decideExtension(boolean granted, @Nullable String note, Entry entry) {
		requireFirstHandling("suggestion.extend.notHandling");
		this.handling.decideExtension(granted, note, entry);
		note(granted ? EventKind.EXTENDED : EventKind.EXTENSION_REFUSED, entry, note);
	}

	/** The lead agency replies to the deputy (代表法第五十一条). */
	public void reply(long agencyId, ReplyLetter letter, Set<ResultClass> allowed, Entry entry) {
		if (status() != SuggestionStatus.REHANDLING) {
			requireFirstHandling("suggestion.reply.notHandedOver");
		}
		this.handling.lead(agencyId, entry);
		this.answers.requireReplyPossible(letter, allowed, entry);
		this.answers.reply(agencyId, letter, replyDueOn().orElseThrow(), entry, this);
		this.handling.dropExtensionRequest(entry, "已答复");
		move(SuggestionStatus.REPLIED, null);
		note(EventKind.REPLIED, entry, letter.documentNo());
	}

	/** The lead deputy's verdict, transcribed only from a scanned, signed form. */
	public void evaluate(EvaluationForm form, Entry entry) {
		require(SuggestionStatus.REPLIED, "suggestion.evaluate.notReplied", LawArticle.DEP_51);
		this.answers.evaluate(form, entry, this);
		move(SuggestionStatus.EVALUATED, form.reason());
		note(EventKind.EVALUATED, entry, form.reason());
	}

	/** After 不满意 the agency handles it again. */
	public void requireRehandling(int months, Basis basis, Entry entry) {
		requireRehandling(months, basis, null, entry);
	}

	/**
	 * After 不满意 the agency handles it again; after two such rounds only when the
	 * presidium decides so, as often as it does.
	 * @param meeting the presidium meeting that decided, as it is cited
	 */
	public void requireRehandling(int months, Basis basis, @Nullable String meeting, Entry entry) {
		if (status() != SuggestionStatus.EVALUATED || !this.answers.isDissatisfied()) {
			throw new RuleViolation("suggestion.rehandle.notDissatisfied", LocalRule.PROVINCE);
		}
		this.handling.handleAgainUntil(this.answers.requireRehandling(months, basis, meeting, entry, this));
		moveKeepingNote(SuggestionStatus.REHANDLING);
		note(EventKind.REHANDLING_REQUIRED, entry, (meeting != null) ? meeting + "决定重新办理" : null);
	}

	/** Concluded after the evaluation; not while 不满意 is unresolved. */
	public void conclude(Conclusion conclusion, @Nullable String reason, Entry entry) {
		if (this.answers.isDissatisfied()) {
			throw new RuleViolation("suggestion.conclude.dissatisfied", LocalRule.PROVINCE);
		}
		require(SuggestionStatus.EVALUATED, "suggestion.conclude.notEvaluated", LocalRule.PROVINCE);
		this.answers.requireNotBeforeEvaluation(entry);
		finish(conclusion, reason, entry);
	}

	/**
	 * Concluded although the deputy did not evaluate in time; left out of satisfaction.
	 * @param evaluateUntil last day on which the deputy could evaluate
	 */
	public void concludeWithoutFeedback(LocalDate evaluateUntil, Conclusion conclusion, String note, Entry entry) {
		require(SuggestionStatus.REPLIED, "suggestion.conclude.notEvaluated", LocalRule.PROVINCE);
		requireReason(note, "suggestion.conclude.noteMissing");
		if (!entry.on().isAfter(evaluateUntil)) {
			throw new RuleViolation("suggestion.conclude.stillTimeToEvaluate", LocalRule.PROVINCE, evaluateUntil);
		}
		finish(conclusion, note, entry);
	}

	/**
	 * The deputy withdraws it in writing; handling stops.
	 * @param note what the deputy wrote, or where the paper is
	 */
	public void withdraw(String note, Entry entry) {
		if (!status().mayBeWithdrawn()) {
			throw new RuleViolation("suggestion.withdraw.tooLate", LocalRule.PROVINCE, status());
		}
		requireReason(note, "suggestion.withdraw.noteMissing");
		requireNotBeforeSubmission(entry);
		requireNotBeforeAcceptance(entry);
		this.handling.requireNotBeforeHandOver(entry);
		this.handling.end(entry, "撤回");
		move(SuggestionStatus.WITHDRAWN, note);
		note(EventKind.WITHDRAWN, entry, note);
	}

	private void finish(Conclusion conclusion, @Nullable String reason, Entry entry) {
		if (conclusion == Conclusion.EXEMPT && (reason == null || reason.isBlank())) {
			throw new RuleViolation("suggestion.conclude.reasonMissing", LawArticle.DEP_51);
		}
		if (conclusion == Conclusion.PUBLISHED && !this.paper.isPublishable()) {
			throw new RuleViolation("suggestion.conclude.deputyDisagrees", LocalRule.PROVINCE);
		}
		concluded(conclusion, entry.on(), reason);
		note(EventKind.CONCLUDED, entry, reason);
	}

	private void note(EventKind kind, Entry entry, @Nullable String detail) {
		note(new SuggestionEvent(this, kind, entry, detail));
	}

	public String title() {
		return this.paper.title();
	}

	/** Last day of the deadline now in force. */
	public Optional<LocalDate> replyDueOn() {
		return this.handling.replyDueOn();
	}

	public Optional<Satisfaction> satisfaction() {
		return this.answers.satisfaction();
	}

	public Optional<LocalDate> repliedOn() {
		return this.answers.repliedOn();
	}

	/** The agency now responsible for the reply. */
	public Optional<Long> leadAgencyId() {
		return this.handling.leadAgencyId();
	}

}
