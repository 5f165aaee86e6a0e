package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Basis;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Evaluation.Verdict;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * What the agency replied, what the deputy thought of it, and how often it was handled
 * again. The newest verdict counts.
 */
@Embeddable
class Answers {

	private @Nullable LocalDate firstRepliedOn;

	private @Nullable LocalDate firstReplyDueOn;

	private @Nullable LocalDate repliedOn;

	private int replyRound;

	@Enumerated(EnumType.STRING)
	private @Nullable ResultClass resultClass;

	@Enumerated(EnumType.STRING)
	private @Nullable Satisfaction satisfaction;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Reply> replies = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Evaluation> evaluations = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<ReplyDelivery> deliveries = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Rehandling> rehandlings = new ArrayList<>();

	protected Answers() {
	}

	void requireReplyPossible(ReplyLetter letter, Set<ResultClass> allowed, Entry entry) {
		this.rehandlings.forEach((r) -> entry.requireNotBefore(r.requiredOn(), "suggestion.beforeRehandling"));
		if (!allowed.contains(letter.resultClass())) {
			throw new RuleViolation("suggestion.reply.classNotUsed", LocalRule.PROVINCE, letter.resultClass());
		}
	}

	Reply reply(long agencyId, ReplyLetter letter, LocalDate due, Entry entry, Suggestion suggestion) {
		this.replyRound++;
		Reply reply = new Reply(suggestion, agencyId, this.replyRound, entry.on(), due, letter);
		this.replies.add(reply);
		this.repliedOn = entry.on();
		if (this.firstRepliedOn == null) {
			this.firstRepliedOn = entry.on();
			this.firstReplyDueOn = due;
		}
		this.resultClass = letter.resultClass();
		this.satisfaction = null;
		return reply;
	}

	/** The verdict that decides what happens next. */
	void evaluate(long mandateId, EvaluationForm form, Entry entry, Suggestion suggestion) {
		verdict(new Verdict(mandateId, true), form, entry, suggestion);
		this.satisfaction = form.result();
	}

	/** What a joint signer thinks of the latest reply is kept beside it. */
	void evaluateBeside(long mandateId, EvaluationForm form, Entry entry, Suggestion suggestion) {
		verdict(new Verdict(mandateId, false), form, entry, suggestion);
	}

	private void verdict(Verdict verdict, EvaluationForm form, Entry entry, Suggestion suggestion) {
		Reply reply = latestReply();
		entry.requireNotBefore(reply.repliedOn(), "suggestion.beforeReply");
		if (this.evaluations.stream().anyMatch((e) -> e.isOf(reply, verdict.mandateId()))) {
			throw new RuleViolation("suggestion.evaluate.twice", LocalRule.PROVINCE);
		}
		this.evaluations.add(new Evaluation(suggestion, reply, verdict, entry.on(), form));
	}

	/** The latest reply reached one of those who signed. */
	void delivered(long mandateId, DeliveryMode mode, Entry entry, Suggestion suggestion) {
		if (this.replies.isEmpty()) {
			throw new RuleViolation("suggestion.deliver.notReplied", LawArticle.DEP_51);
		}
		Reply reply = latestReply();
		entry.requireNotBefore(reply.repliedOn(), "suggestion.beforeReply");
		if (this.deliveries.stream().anyMatch((d) -> d.isOf(reply, mandateId))) {
			throw new RuleViolation("suggestion.deliver.twice", LawArticle.DEP_51);
		}
		this.deliveries.add(new ReplyDelivery(suggestion, reply, mandateId, mode, entry));
	}

	boolean isReplied() {
		return !this.replies.isEmpty();
	}

	/** Returns until when. */
	LocalDate requireRehandling(int months, Basis basis, @Nullable String meeting, Entry entry, Suggestion suggestion) {
		if (this.replyRound >= Suggestion.ORDINARY_ROUNDS && (meeting == null || meeting.isBlank())) {
			throw new RuleViolation("suggestion.rehandle.roundsUsed", LocalRule.PROVINCE, this.replyRound - 1);
		}
		requireNotBeforeEvaluation(entry);
		Rehandling again = new Rehandling(suggestion, latestReply(), entry.on(), months, basis, meeting);
		this.rehandlings.add(again);
		return again.dueOn();
	}

	void requireNotBeforeEvaluation(Entry entry) {
		LocalDate latest = this.evaluations.stream()
			.filter(Evaluation::isDecisive)
			.map(Evaluation::evaluatedOn)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		entry.requireNotBefore(latest, "suggestion.beforeEvaluation");
	}

	boolean isDissatisfied() {
		return this.satisfaction == Satisfaction.DISSATISFIED;
	}

	private Reply latestReply() {
		return this.replies.stream().max(Comparator.comparingInt(Reply::round)).orElseThrow();
	}

	Optional<Satisfaction> satisfaction() {
		return Optional.ofNullable(this.satisfaction);
	}

	Optional<LocalDate> repliedOn() {
		return Optional.ofNullable(this.repliedOn);
	}

}
