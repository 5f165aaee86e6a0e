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
public class Suggestion extends SuggestionIntake {

	/**
	 * The first handling and two more; any further one the presidium decides at a
	 * meeting.
	 */
	public static final int ORDINARY_ROUNDS = 3;

	@Embedded
	private Handling handling = new Handling();

	@Embedded
	private Answers answers = new Answers();

	@Embedded
	private Promises promises = new Promises();

	/**
	 * Puts a suggestion before the congress or, between sessions, the presidium. Any
	 * deputy in office may, alone or jointly (代表法第二十四条、第三十六条).
	 * @param signers the lead deputy first
	 * @throws RuleViolation if a signer may not act as a deputy or signs twice
	 */
	public Suggestion(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, Entry entry) {
		this(unitCode, occasion, text, form, signers, true, entry);
	}

	private Suggestion(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, boolean signed, Entry entry) {
		super(unitCode, occasion, text, form, signers, signed, entry);
		if (signed) {
			note(EventKind.SUBMITTED, entry, signedBy(signers));
		}
		else {
			drafted();
			note(EventKind.DRAFTED, entry, null);
		}
	}

	protected Suggestion() {
	}

	/** Begins a draft of a deputy: not yet before anybody. */
	public static Suggestion draft(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, Entry entry) {
		return new Suggestion(unitCode, occasion, text, form, signers, false, entry);
	}

	/** The presidium decided to treat a bill as a suggestion (议案转为建议). */
	public static Suggestion ofBill(long bill, AdminCode unitCode, Occasion occasion, SuggestionText text,
			Registration form, List<Signer> signers, Entry entry) {
		Suggestion suggestion = new Suggestion(unitCode, occasion, text, form, signers, entry);
		suggestion.cameFromBill(bill);
		return suggestion;
	}

	@Override
	Suggestion self() {
		return this;
	}

	/**
	 * To be handled together with another of the same content (并案办理); each is answered
	 * separately.
	 * @throws RuleViolation if one of the two is handed over already or merged itself
	 */
	public void mergeInto(Suggestion main, Entry entry) {
		require(SuggestionStatus.ACCEPTED, "suggestion.merge.notAccepted", LocalRule.PROVINCE);
		main.require(SuggestionStatus.ACCEPTED, "suggestion.merge.notAccepted", LocalRule.PROVINCE);
		requireNotBeforeAcceptance(entry);
		if (this.handling.isMerged() || main.handling.isMerged() || main == this) {
			throw new RuleViolation("suggestion.merge.merged", LocalRule.PROVINCE);
		}
		this.handling.mergeInto(main.id());
		note(EventKind.MERGED, entry, main.title());
	}

	/** To be handled on its own again. */
	public void unmerge(Entry entry) {
		require(SuggestionStatus.ACCEPTED, "suggestion.merge.notAccepted", LocalRule.PROVINCE);
		if (!this.handling.isMerged()) {
			throw new RuleViolation("suggestion.merge.notMerged", LocalRule.PROVINCE);
		}
		this.handling.mergeInto(null);
		note(EventKind.UNMERGED, entry, null);
	}

	/**
	 * Until when it should be handed over: by the close of the session, between sessions
	 * within the working days of the jurisdiction. Kept for the statistics; a later
	 * hand-over to another agency does not change it.
	 */
	public void expectHandOver(LocalDate until) {
		this.handling.expectHandOver(until);
	}

	/** The presidium hands it over; from that day the reply deadline runs. */
	public void handOver(HandOverDecision decision, Entry entry) {
		if (this.handling.isMerged()) {
			throw new RuleViolation("suggestion.handOver.merged", LocalRule.PROVINCE);
		}
		handOverNow(decision, entry);
	}

	/** With the one it was merged into, by the same decision. */
	public void handOverWith(Suggestion main, HandOverDecision decision, Entry entry) {
		if (!this.handling.isMergedInto(main.id())) {
			throw new RuleViolation("suggestion.merge.notMerged", LocalRule.PROVINCE);
		}
		handOverNow(decision, entry);
	}

	private void handOverNow(HandOverDecision decision, Entry entry) {
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
		reassign(decision, false, entry);
	}

	/**
	 * Agreed; another agency takes over with a deadline counted from this hand-over.
	 * @param lateKnown the presidium knows that the new deadline lies more than six
	 * months after the first hand-over
	 */
	public void reassign(HandOverDecision decision, boolean lateKnown, Entry entry) {
		require(SuggestionStatus.SEND_BACK_REQUESTED, "suggestion.sendBack.notAsked", null);
		if (!lateKnown) {
			this.handling.requireWithinFirstSixMonths(decision);
		}
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

	/** An assisting agency gives its opinion to the leading one (会办意见). */
	public void giveOpinion(long agencyId, OpinionLetter letter, Entry entry) {
		if (!status().awaitsReply()) {
			throw new RuleViolation("suggestion.opinion.notWithAgency", LocalRule.PROVINCE);
		}
		this.handling.opinion(agencyId, letter, entry, this);
		note(EventKind.OPINION_GIVEN, entry, letter.documentNo());
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

	/**
	 * The lead agency replies to the deputy (代表法第五十一条): for the first time, after another
	 * handling, or when what it had promised is done.
	 */
	public void reply(long agencyId, ReplyLetter letter, Set<ResultClass> allowed, Entry entry) {
		boolean tracked = status() == SuggestionStatus.TRACKING;
		if (!tracked && status() != SuggestionStatus.REHANDLING) {
			requireFirstHandling("suggestion.reply.notHandedOver");
		}
		this.handling.lead(agencyId, entry);
		this.handling.requireContact(letter);
		this.answers.requireReplyPossible(letter, allowed, entry);
		Promises.requireFitting(letter, tracked, entry);
		LocalDate due = (tracked ? this.promises.promisedOn() : replyDueOn()).orElseThrow();
		Reply reply = this.answers.reply(agencyId, letter, due, entry, this);
		this.promises.answered(this, reply, agencyId, letter, entry);
		this.handling.dropExtensionRequest(entry, "已答复");
		move(SuggestionStatus.REPLIED, null);
		note(EventKind.REPLIED, entry, letter.documentNo());
	}

	/** The latest reply reached one of those who signed: each of them is answered. */
	public void delivered(long mandateId, DeliveryMode mode, Entry entry) {
		requireSigned(mandateId);
		this.answers.delivered(mandateId, mode, entry, this);
		note(EventKind.DELIVERED, entry, null);
	}

	/**
	 * The lead deputy's verdict, given by the deputy or transcribed from a scanned,
	 * signed form. Where it is not 不满意, what the reply promised is followed from now on.
	 */
	public void evaluate(EvaluationForm form, Entry entry) {
		decide(leadMandate(), form, entry);
	}

	/**
	 * A joint signer's verdict decides, for the lead deputy's mandate has ended.
	 * @param mandateId of a joint signer in office
	 */
	public void evaluateForLead(long mandateId, EvaluationForm form, Entry entry) {
		requireSigned(mandateId);
		decide(mandateId, form, entry);
	}

	private void decide(long mandateId, EvaluationForm form, Entry entry) {
		require(SuggestionStatus.REPLIED, "suggestion.evaluate.notReplied", LawArticle.DEP_51);
		this.answers.evaluate(mandateId, form, entry, this);
		boolean follows = this.promises.isOpen() && !this.answers.isDissatisfied();
		move(follows ? SuggestionStatus.TRACKING : SuggestionStatus.EVALUATED, form.reason());
		note(EventKind.EVALUATED, entry, form.reason());
	}

	/** A joint signer was asked too; this decides nothing and is kept beside. */
	public void evaluateBeside(long mandateId, EvaluationForm form, Entry entry) {
		requireSigned(mandateId);
		if (mandateId == leadMandate()) {
			throw new RuleViolation("suggestion.evaluate.leadDecides", LocalRule.PROVINCE);
		}
		if (!this.answers.isReplied() || status().isClosed()) {
			throw new RuleViolation("suggestion.evaluate.notReplied", LawArticle.DEP_51, status());
		}
		this.answers.evaluateBeside(mandateId, form, entry, this);
		note(EventKind.JOINT_EVALUATION, entry, form.reason());
	}

	private void requireSigned(long mandateId) {
		if (!signers().contains(mandateId)) {
			throw new RuleViolation("suggestion.notSigner", LocalRule.PROVINCE);
		}
	}

	/**
	 * No evaluation came in time; what the reply promised is followed all the same.
	 * @param evaluateUntil last day on which the deputy could evaluate
	 */
	public void trackWithoutFeedback(LocalDate evaluateUntil, String note, Entry entry) {
		require(SuggestionStatus.REPLIED, "suggestion.track.notReplied", LocalRule.PROVINCE);
		requireReason(note, "suggestion.conclude.noteMissing");
		if (!this.promises.isOpen()) {
			throw new RuleViolation("suggestion.promise.none", LocalRule.PROVINCE);
		}
		requireTimePassed(evaluateUntil, entry);
		move(SuggestionStatus.TRACKING, note);
		note(EventKind.TRACKED, entry, note);
	}

	/**
	 * What came of the promise so far.
	 * @param postponedTo where it cannot be kept in time: until when then
	 */
	public void reportProgress(String text, @Nullable LocalDate postponedTo, Entry entry) {
		require(SuggestionStatus.TRACKING, "suggestion.promise.notTracked", LocalRule.PROVINCE);
		requireReason(text, "suggestion.promise.progressMissing");
		this.promises.report(text.strip(), postponedTo, entry);
		note(EventKind.PROGRESS_REPORTED, entry, text.strip());
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
		requireNothingPromised();
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
		requireNothingPromised();
		requireTimePassed(evaluateUntil, entry);
		finish(conclusion, note, entry);
	}

	private static void requireTimePassed(LocalDate evaluateUntil, Entry entry) {
		if (!entry.on().isAfter(evaluateUntil)) {
			throw new RuleViolation("suggestion.conclude.stillTimeToEvaluate", LocalRule.PROVINCE, evaluateUntil);
		}
	}

	private void requireNothingPromised() {
		if (this.promises.isOpen() && (status() == SuggestionStatus.TRACKING || status() == SuggestionStatus.REPLIED)) {
			throw new RuleViolation("suggestion.conclude.promised", LocalRule.PROVINCE,
					this.promises.promisedOn().orElseThrow());
		}
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
		if (conclusion == Conclusion.PUBLISHED && !paper().isPublishable()) {
			throw new RuleViolation("suggestion.conclude.deputyDisagrees", LocalRule.PROVINCE);
		}
		concluded(conclusion, entry.on(), reason);
		note(EventKind.CONCLUDED, entry, reason);
	}

	/** The presidium chose it for key supervision. */
	void superviseAsKey(Entry entry, String meeting) {
		if (isUnnumbered() || status().isClosed()) {
			throw new RuleViolation("suggestion.key.notOpen", LawArticle.DEP_52, status());
		}
		if (isKey()) {
			throw new RuleViolation("suggestion.key.already", LawArticle.DEP_52);
		}
		requireNotBeforeAcceptance(entry);
		keySince(entry.on());
		note(EventKind.KEY_SUPERVISION, entry, meeting);
	}

	private boolean isUnnumbered() {
		return serialNo() == null;
	}

	void inspected(String findings, Entry entry) {
		if (this.handling.replyDueOn().isEmpty() || status().isClosed()) {
			throw new RuleViolation("suggestion.inspect.notHandedOver", LawArticle.DEP_52, status());
		}
		this.handling.requireNotBeforeHandOver(entry);
		note(EventKind.INSPECTED, entry, findings);
	}

	/** Counts an urging letter and returns its step. */
	int urge(Entry entry, String addressee) {
		if (urged() >= UrgingLetter.STEPS) {
			throw new RuleViolation("suggestion.urge.stepsUsed", LawArticle.DEP_52, UrgingLetter.STEPS);
		}
		this.handling.requireNotBeforeHandOver(entry);
		note(EventKind.URGED, entry, addressee);
		return urgedOnceMore();
	}

	/** Until when the agency has to do something now: reply, or keep its promise. */
	public Optional<LocalDate> dueNow() {
		if (status() == SuggestionStatus.TRACKING) {
			return this.promises.promisedOn();
		}
		return status().awaitsReply() ? replyDueOn() : Optional.empty();
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

	/** Until when what was promised is to be done; empty when nothing is open. */
	public Optional<LocalDate> promisedOn() {
		return this.promises.promisedOn();
	}

	/** The agency now responsible for the reply. */
	public Optional<Long> leadAgencyId() {
		return this.handling.leadAgencyId();
	}

}
