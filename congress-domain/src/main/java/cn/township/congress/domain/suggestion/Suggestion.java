package cn.township.congress.domain.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * A suggestion, criticism or opinion of one or more deputies (代表建议). The presidium hands
 * it over, the agency replies within the legal time, the lead deputy evaluates
 * (代表法第二十四条、第三十六条、第五十一条). Every verb checks first and names its rule when it refuses.
 */
@Entity
public class Suggestion {

	/** After two re-handlings the presidium decides at a meeting. */
	public static final int MOST_ROUNDS = 3;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suggestion_id_seq")
	@SequenceGenerator(name = "suggestion_id_seq", sequenceName = "suggestion_id_seq", allocationSize = 50)
	private @Nullable Long id;

	private AdminCode unitCode;

	private long congressId;

	private @Nullable Long sessionId;

	private boolean inSession;

	private @Nullable Integer serialNo;

	private String title;

	private String facts;

	private String proposal;

	@Enumerated(EnumType.STRING)
	private Category category;

	@Enumerated(EnumType.STRING)
	private Source source;

	private boolean publishable;

	private @Nullable String suggestedAgency;

	@Enumerated(EnumType.STRING)
	private SuggestionStatus status;

	private LocalDate submittedOn;

	private Instant registeredAt;

	private String registeredBy;

	private @Nullable LocalDate acceptedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable RejectionGround rejectionGround;

	private @Nullable String statusNote;

	private @Nullable LocalDate handedOverOn;

	private @Nullable Long leadAgencyId;

	private @Nullable LocalDate replyDueOn;

	private @Nullable LocalDate firstRepliedOn;

	private @Nullable LocalDate firstReplyDueOn;

	private @Nullable LocalDate repliedOn;

	private int replyRound;

	@Enumerated(EnumType.STRING)
	private @Nullable ResultClass resultClass;

	@Enumerated(EnumType.STRING)
	private @Nullable Satisfaction satisfaction;

	private @Nullable LocalDate concludedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable Conclusion conclusion;

	@Version
	private int version;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<SuggestionSigner> signers = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<HandOver> handOvers = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Extension> extensions = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<SendBack> sendBacks = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<ContactLog> contacts = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Reply> replies = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Evaluation> evaluations = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Rehandling> rehandlings = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<SuggestionEvent> events = new ArrayList<>();

	/**
	 * Puts a suggestion before the congress or, between sessions, the presidium. Any
	 * deputy in office may, alone or jointly (代表法第二十四条、第三十六条).
	 * @param signers the lead deputy first
	 * @throws RuleViolation if a signer may not act as a deputy or signs twice
	 */
	@SuppressWarnings("NullAway.Init")
	public Suggestion(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, Entry entry) {
		this.unitCode = unitCode;
		this.congressId = occasion.congressId();
		this.sessionId = occasion.sessionId();
		this.inSession = occasion.inSession();
		this.submittedOn = entry.on();
		this.registeredAt = entry.recordedAt();
		this.registeredBy = entry.recordedBy();
		this.status = SuggestionStatus.SUBMITTED;
		requireSigners(signers);
		write(text, form);
		signedBy(signers);
		note(EventKind.SUBMITTED, entry,
				signers.get(0).name() + ((signers.size() > 1) ? "等" + signers.size() + "名代表" : ""));
	}

	@SuppressWarnings("NullAway.Init")
	protected Suggestion() {
	}

	/** The office asks the deputy to make it clearer (退回修改). */
	public void returnToDeputy(String reason, Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.return.notSubmitted", null);
		requireReason(reason, "suggestion.return.reasonMissing");
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
		move(SuggestionStatus.RETURNED_TO_DEPUTY, reason);
		note(EventKind.RETURNED, entry, reason);
	}

	/**
	 * The deputy puts it forward again. After acceptance the text stays as it was signed.
	 */
	public void revise(SuggestionText text, Registration form, List<Signer> signers, Entry entry) {
		if (this.status != SuggestionStatus.SUBMITTED && this.status != SuggestionStatus.RETURNED_TO_DEPUTY) {
			throw new RuleViolation("suggestion.revise.textIsFinal", null);
		}
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
		requireSigners(signers);
		write(text, form);
		signedBy(signers);
		move(SuggestionStatus.SUBMITTED, null);
		note(EventKind.REVISED, entry, null);
	}

	/** Not a matter for a suggestion; the deputy is told the ground (不予受理). */
	public void reject(RejectionGround ground, @Nullable String explanation, Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.reject.notSubmitted", null);
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
		this.rejectionGround = ground;
		move(SuggestionStatus.NOT_ACCEPTED, explanation);
		note(EventKind.NOT_ACCEPTED, entry, explanation);
	}

	/**
	 * Accepted and numbered within its session or interval.
	 * @param serialNo next number of the series, taken in the same transaction
	 */
	public void accept(int serialNo, Entry entry) {
		requireAcceptable(entry);
		this.serialNo = serialNo;
		this.acceptedOn = entry.on();
		move(SuggestionStatus.ACCEPTED, null);
		note(EventKind.ACCEPTED, entry, "编为第" + serialNo + "号");
	}

	/** Checked before a number is taken, so that a refusal leaves no gap. */
	public void requireAcceptable(Entry entry) {
		require(SuggestionStatus.SUBMITTED, "suggestion.accept.notSubmitted", null);
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
	}

	/** The presidium hands it over; from that day the reply deadline runs. */
	public void handOver(HandOverDecision decision, Entry entry) {
		require(SuggestionStatus.ACCEPTED, "suggestion.handOver.notAccepted", LawArticle.DEP_51);
		entry.requireNotBefore(accepted(), "suggestion.beforeAcceptance");
		decision.requireCountedFrom(entry.on());
		handOverTo(decision, entry);
		note(EventKind.HANDED_OVER, entry, decision.meeting() + "决定交办" + decision.leadName());
	}

	/** The agency takes it up and names its handler. */
	public void takeUp(long agencyId, String handler, Entry entry) {
		require(SuggestionStatus.HANDED_OVER, "suggestion.takeUp.notHandedOver", null);
		requireReason(handler, "suggestion.takeUp.handlerMissing");
		HandOver lead = requireLead(agencyId);
		entry.requireNotBefore(lead.deadline().handedOverOn(), "suggestion.beforeHandOver");
		lead.takeUp(entry.on(), handler.strip());
		move(SuggestionStatus.HANDLING, null);
		note(EventKind.TAKEN_UP, entry, "经办人" + handler.strip());
	}

	/** The agency asks to send it back; it never passes it on by itself. */
	public void requestSendBack(long agencyId, String reason, @Nullable String proposedAgency, Entry entry) {
		require(SuggestionStatus.HANDED_OVER, "suggestion.sendBack.notHandedOver", null);
		requireReason(reason, "suggestion.sendBack.reasonMissing");
		HandOver lead = requireLead(agencyId);
		entry.requireNotBefore(lead.deadline().handedOverOn(), "suggestion.beforeHandOver");
		if (entry.on().isAfter(lead.sendBackUntil())) {
			throw new RuleViolation("suggestion.sendBack.tooLate", LocalRule.PROVINCE, lead.sendBackUntil());
		}
		this.sendBacks.add(new SendBack(this, lead, entry.on(), reason, proposedAgency));
		move(SuggestionStatus.SEND_BACK_REQUESTED, reason);
		note(EventKind.SEND_BACK_REQUESTED, entry, reason);
	}

	/** The matter stays with the agency; the old deadline keeps running. */
	public void refuseSendBack(String note, Entry entry) {
		requireReason(note, "suggestion.sendBack.noteMissing");
		SendBack request = openSendBack(entry);
		request.decide(false, entry.on(), note);
		move(SuggestionStatus.HANDED_OVER, null);
		note(EventKind.SEND_BACK_REFUSED, entry, note);
	}

	/** Agreed; another agency takes over with a deadline counted from this hand-over. */
	public void reassign(HandOverDecision decision, Entry entry) {
		SendBack request = openSendBack(entry);
		if (request.handOver().agencyId() == decision.lead()) {
			throw new RuleViolation("suggestion.reassign.sameAgency", null, decision.leadName());
		}
		decision.requireCountedFrom(entry.on());
		request.decide(true, entry.on(), null);
		dropExtensionRequest(entry, "改办");
		openHandOvers().forEach((h) -> h.end(entry.on(), "改办"));
		handOverTo(decision, entry);
		note(EventKind.REASSIGNED, entry, decision.meeting() + "决定改由" + decision.leadName() + "主办");
	}

	/** The agency spoke with the deputy and heard views (代表法第五十一条). */
	public void contacted(long agencyId, ContactMode mode, String content, Entry entry) {
		if (!this.status.awaitsReply()) {
			throw new RuleViolation("suggestion.contact.notWithAgency", LawArticle.DEP_51);
		}
		requireReason(content, "suggestion.contact.contentMissing");
		HandOver own = openHandOvers().stream()
			.filter((h) -> h.agencyId() == agencyId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.notThisAgency", LawArticle.DEP_51));
		entry.requireNotBefore(own.deadline().handedOverOn(), "suggestion.beforeHandOver");
		this.contacts.add(new ContactLog(this, agencyId, entry.on(), mode, content));
		note(EventKind.CONTACTED, entry, content);
	}

	/**
	 * The agency asks for more time for its first reply, at most six months from
	 * hand-over (代表法第五十一条). A re-handling has a period of its own.
	 */
	public void requestExtension(long agencyId, LocalDate until, String reason, Entry entry) {
		requireFirstHandling();
		requireReason(reason, "suggestion.extend.reasonMissing");
		HandOver lead = requireLead(agencyId);
		entry.requireNotBefore(lead.deadline().handedOverOn(), "suggestion.beforeHandOver");
		lead.deadline().extendTo(until);
		if (this.extensions.stream().anyMatch(Extension::isOpen)) {
			throw new RuleViolation("suggestion.extend.alreadyAsked", null);
		}
		this.extensions.add(new Extension(this, lead, entry.on(), until, reason));
		note(EventKind.EXTENSION_REQUESTED, entry, reason);
	}

	/** More time is given or refused; the deputy is told. */
	public void decideExtension(boolean granted, @Nullable String note, Entry entry) {
		requireFirstHandling();
		Extension request = this.extensions.stream()
			.filter(Extension::isOpen)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.extend.notAsked", null));
		entry.requireNotBefore(request.requestedOn(), "suggestion.beforeRequest");
		request.decide(granted, entry.on(), note);
		if (granted) {
			openHandOvers().forEach((h) -> h.extendTo(request.until()));
			this.replyDueOn = request.until();
		}
		note(granted ? EventKind.EXTENDED : EventKind.EXTENSION_REFUSED, entry, note);
	}

	/** The lead agency replies to the deputy (代表法第五十一条). */
	public void reply(long agencyId, ReplyLetter letter, Set<ResultClass> allowed, Entry entry) {
		requireToReply();
		HandOver lead = requireLead(agencyId);
		entry.requireNotBefore(lead.deadline().handedOverOn(), "suggestion.beforeHandOver");
		this.rehandlings.forEach((r) -> entry.requireNotBefore(r.requiredOn(), "suggestion.beforeRehandling"));
		if (!allowed.contains(letter.resultClass())) {
			throw new RuleViolation("suggestion.reply.classNotUsed", LocalRule.PROVINCE, letter.resultClass());
		}
		LocalDate due = requireDue();
		this.replyRound++;
		this.replies.add(new Reply(this, agencyId, this.replyRound, entry.on(), due, letter));
		this.repliedOn = entry.on();
		if (this.firstRepliedOn == null) {
			this.firstRepliedOn = entry.on();
			this.firstReplyDueOn = due;
		}
		this.resultClass = letter.resultClass();
		this.satisfaction = null;
		dropExtensionRequest(entry, "已答复");
		move(SuggestionStatus.REPLIED, null);
		note(EventKind.REPLIED, entry, letter.documentNo());
	}

	/** The lead deputy's verdict, transcribed only from a scanned, signed form. */
	public void evaluate(EvaluationForm form, Entry entry) {
		require(SuggestionStatus.REPLIED, "suggestion.evaluate.notReplied", LawArticle.DEP_51);
		Reply reply = latestReply();
		entry.requireNotBefore(reply.repliedOn(), "suggestion.beforeReply");
		this.evaluations.add(new Evaluation(this, reply, entry.on(), form));
		this.satisfaction = form.result();
		move(SuggestionStatus.EVALUATED, form.reason());
		note(EventKind.EVALUATED, entry, form.reason());
	}

	/**
	 * After 不满意 the agency handles it again; after two such rounds the presidium decides
	 * at a meeting.
	 */
	public void requireRehandling(int months, Basis basis, Entry entry) {
		requireDissatisfied();
		if (this.replyRound >= MOST_ROUNDS) {
			throw new RuleViolation("suggestion.rehandle.roundsUsed", LocalRule.PROVINCE, MOST_ROUNDS - 1);
		}
		entry.requireNotBefore(latestEvaluation().evaluatedOn(), "suggestion.beforeEvaluation");
		Rehandling again = new Rehandling(this, latestReply(), entry.on(), months, basis);
		this.rehandlings.add(again);
		this.replyDueOn = again.dueOn();
		move(SuggestionStatus.REHANDLING, this.statusNote);
		note(EventKind.REHANDLING_REQUIRED, entry, null);
	}

	/** Concluded after the evaluation; not while 不满意 is unresolved. */
	public void conclude(Conclusion conclusion, @Nullable String reason, Entry entry) {
		if (this.satisfaction == Satisfaction.DISSATISFIED) {
			throw new RuleViolation("suggestion.conclude.dissatisfied", LocalRule.PROVINCE);
		}
		require(SuggestionStatus.EVALUATED, "suggestion.conclude.notEvaluated", LocalRule.PROVINCE);
		entry.requireNotBefore(latestEvaluation().evaluatedOn(), "suggestion.beforeEvaluation");
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
		if (!this.status.mayBeWithdrawn()) {
			throw new RuleViolation("suggestion.withdraw.tooLate", LocalRule.PROVINCE, this.status);
		}
		requireReason(note, "suggestion.withdraw.noteMissing");
		requireNotBeforeProgress(entry);
		dropExtensionRequest(entry, "撤回");
		this.sendBacks.stream().filter(SendBack::isOpen).forEach((s) -> s.decide(false, entry.on(), "撤回"));
		openHandOvers().forEach((h) -> h.end(entry.on(), "撤回"));
		move(SuggestionStatus.WITHDRAWN, note);
		note(EventKind.WITHDRAWN, entry, note);
	}

	private void write(SuggestionText text, Registration form) {
		this.title = text.title();
		this.facts = text.facts();
		this.proposal = text.proposal();
		this.category = form.category();
		this.source = form.source();
		this.publishable = form.publishable();
		this.suggestedAgency = form.suggestedAgency();
	}

	private static void requireSigners(List<Signer> deputies) {
		if (deputies.isEmpty()) {
			throw new RuleViolation("suggestion.leadMissing", LawArticle.DEP_24);
		}
		Set<Long> seen = new HashSet<>();
		for (Signer signer : deputies) {
			if (!signer.status().mayAct()) {
				throw new RuleViolation("suggestion.signerMayNotAct", signer.status().basis(), signer.name(),
						signer.status());
			}
			if (!seen.add(signer.mandateId())) {
				throw new RuleViolation("suggestion.signerTwice", null, signer.name());
			}
		}
	}

	private void signedBy(List<Signer> deputies) {
		List<Long> now = deputies.stream().map(Signer::mandateId).toList();
		List<Long> before = this.signers.stream()
			.sorted(Comparator.comparingInt(SuggestionSigner::position))
			.map(SuggestionSigner::mandateId)
			.toList();
		if (!now.equals(before)) {
			replaceSigners(now);
		}
	}

	private void replaceSigners(List<Long> mandateIds) {
		this.signers.removeIf((s) -> !mandateIds.contains(s.mandateId()));
		for (int position = 0; position < mandateIds.size(); position++) {
			long mandateId = mandateIds.get(position);
			int place = position;
			this.signers.stream()
				.filter((s) -> s.mandateId() == mandateId)
				.findFirst()
				.ifPresentOrElse((s) -> s.moveTo(place),
						() -> this.signers.add(new SuggestionSigner(this, mandateId, place)));
		}
	}

	private void handOverTo(HandOverDecision decision, Entry entry) {
		this.handOvers.add(new HandOver(this, decision.lead(), HandlingRole.LEAD, decision));
		decision.assisting().forEach((a) -> this.handOvers.add(new HandOver(this, a, HandlingRole.CO, decision)));
		this.leadAgencyId = decision.lead();
		this.handedOverOn = entry.on();
		this.replyDueOn = decision.deadline().dueOn();
		move(SuggestionStatus.HANDED_OVER, null);
	}

	private SendBack openSendBack(Entry entry) {
		require(SuggestionStatus.SEND_BACK_REQUESTED, "suggestion.sendBack.notAsked", null);
		SendBack request = this.sendBacks.stream().filter(SendBack::isOpen).findFirst().orElseThrow();
		entry.requireNotBefore(request.requestedOn(), "suggestion.beforeRequest");
		return request;
	}

	private void finish(Conclusion conclusion, @Nullable String reason, Entry entry) {
		if (conclusion == Conclusion.EXEMPT && (reason == null || reason.isBlank())) {
			throw new RuleViolation("suggestion.conclude.reasonMissing", LawArticle.DEP_51);
		}
		if (conclusion == Conclusion.PUBLISHED && !this.publishable) {
			throw new RuleViolation("suggestion.conclude.deputyDisagrees", LocalRule.PROVINCE);
		}
		this.conclusion = conclusion;
		this.concludedOn = entry.on();
		move(SuggestionStatus.CONCLUDED, reason);
		note(EventKind.CONCLUDED, entry, reason);
	}

	private List<HandOver> openHandOvers() {
		return this.handOvers.stream().filter(HandOver::isOpen).toList();
	}

	private HandOver requireLead(long agencyId) {
		return openHandOvers().stream()
			.filter(HandOver::isLead)
			.filter((h) -> h.agencyId() == agencyId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.notLeadAgency", LawArticle.DEP_51));
	}

	private Reply latestReply() {
		return this.replies.stream().max(Comparator.comparingInt(Reply::round)).orElseThrow();
	}

	private Evaluation latestEvaluation() {
		return this.evaluations.stream().max(Comparator.comparing(Evaluation::evaluatedOn)).orElseThrow();
	}

	private LocalDate accepted() {
		return (this.acceptedOn != null) ? this.acceptedOn : this.submittedOn;
	}

	private LocalDate requireDue() {
		return Optional.ofNullable(this.replyDueOn).orElseThrow();
	}

	private boolean isInFirstHandling() {
		return this.status == SuggestionStatus.HANDED_OVER || this.status == SuggestionStatus.HANDLING;
	}

	private void requireFirstHandling() {
		if (!isInFirstHandling()) {
			throw new RuleViolation("suggestion.extend.notHandling", LawArticle.DEP_51, this.status);
		}
	}

	private void requireToReply() {
		if (!isInFirstHandling() && this.status != SuggestionStatus.REHANDLING) {
			throw new RuleViolation("suggestion.reply.notHandedOver", LawArticle.DEP_51, this.status);
		}
	}

	private void requireNotBeforeProgress(Entry entry) {
		entry.requireNotBefore(this.submittedOn, "suggestion.beforeSubmission");
		entry.requireNotBefore(accepted(), "suggestion.beforeAcceptance");
		if (this.handedOverOn != null) {
			entry.requireNotBefore(this.handedOverOn, "suggestion.beforeHandOver");
		}
	}

	private void dropExtensionRequest(Entry entry, String note) {
		this.extensions.stream().filter(Extension::isOpen).forEach((e) -> e.decide(false, entry.on(), note));
	}

	private void requireDissatisfied() {
		if (this.status != SuggestionStatus.EVALUATED || this.satisfaction != Satisfaction.DISSATISFIED) {
			throw new RuleViolation("suggestion.rehandle.notDissatisfied", LocalRule.PROVINCE);
		}
	}

	private void require(SuggestionStatus needed, String key, @Nullable Basis basis) {
		if (this.status != needed) {
			throw new RuleViolation(key, basis, this.status);
		}
	}

	private static void requireReason(String text, String key) {
		if (text.isBlank()) {
			throw new RuleViolation(key, LocalRule.PROVINCE);
		}
	}

	private void move(SuggestionStatus next, @Nullable String note) {
		this.status = next;
		this.statusNote = note;
	}

	private void note(EventKind kind, Entry entry, @Nullable String detail) {
		this.events.add(new SuggestionEvent(this, kind, entry, detail));
	}

	public long id() {
		return (this.id != null) ? this.id : 0;
	}

	public AdminCode unitCode() {
		return this.unitCode;
	}

	/** The series its number is taken from. */
	public Occasion occasion() {
		return new Occasion(this.congressId, this.sessionId, this.inSession);
	}

	public @Nullable Integer serialNo() {
		return this.serialNo;
	}

	public String title() {
		return this.title;
	}

	public SuggestionStatus status() {
		return this.status;
	}

	public LocalDate submittedOn() {
		return this.submittedOn;
	}

	/** Last day of the deadline now in force. */
	public Optional<LocalDate> replyDueOn() {
		return Optional.ofNullable(this.replyDueOn);
	}

	public Optional<Satisfaction> satisfaction() {
		return Optional.ofNullable(this.satisfaction);
	}

	public Optional<LocalDate> repliedOn() {
		return Optional.ofNullable(this.repliedOn);
	}

	/** The agency now responsible for the reply. */
	public Optional<Long> leadAgencyId() {
		return Optional.ofNullable(this.leadAgencyId);
	}

	/** The kinds of events so far, in order. */
	public List<EventKind> history() {
		return this.events.stream().map(SuggestionEvent::kind).toList();
	}

	public int version() {
		return this.version;
	}

}
