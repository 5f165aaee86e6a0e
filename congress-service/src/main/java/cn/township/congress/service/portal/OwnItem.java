package cn.township.congress.service.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.EventKind;
import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as one of its signers sees it.
 *
 * @param evaluateUntil until when the evaluation of the latest reply is expected
 * @param asksSigners whether joint signers are asked for a verdict too
 */
public record OwnItem(Head head, Citation citation, List<Signature> signatures, @Nullable Assignment assignment,
		@Nullable Rehandling rehandling, List<Letter> replies, List<Verdict> verdicts, List<Event> events,
		List<File> files, List<Promised> promises, @Nullable LocalDate evaluateUntil, boolean asksSigners) {

	public Signature own() {
		return this.signatures.stream().filter(Signature::mine).findFirst().orElseThrow();
	}

	public boolean isLead() {
		return own().position() == 0;
	}

	public List<Signature> joint() {
		return this.signatures.stream().filter((signer) -> signer.position() > 0).toList();
	}

	public boolean isAgreed() {
		return joint().stream().allMatch((signer) -> signer.confirmedOn() != null);
	}

	/** Whether the deputy may do anything now, or only read. */
	public boolean mayAct() {
		return own().status().mayAct();
	}

	public Optional<Letter> latestReply() {
		return this.replies.isEmpty() ? Optional.empty() : Optional.of(this.replies.get(this.replies.size() - 1));
	}

	/** Whether this deputy still has to say what the latest reply is worth. */
	public boolean isToEvaluate() {
		return mayAct() && latestReply().filter((reply) -> !hasEvaluated(reply)).isPresent() && (decides()
				? this.head.status() == SuggestionStatus.REPLIED : this.asksSigners && !this.head.status().isClosed());
	}

	/**
	 * Whether this deputy's verdict decides: the lead deputy's, or, where that one has
	 * left office, that of the first joint signer who may act.
	 */
	public boolean decides() {
		if (this.signatures.get(0).status().isInOffice()) {
			return isLead();
		}
		return this.signatures.stream()
			.filter((signer) -> signer.status().mayAct())
			.findFirst()
			.filter(Signature::mine)
			.isPresent();
	}

	private boolean hasEvaluated(Letter reply) {
		return this.verdicts.stream().anyMatch((verdict) -> verdict.mine() && verdict.replyId() == reply.id());
	}

	/** The row of the suggestion itself. */
	public record Head(long id, int termNo, int sessionNo, boolean inSession, @Nullable Integer serialNo, String title,
			String facts, String proposal, Category category, Disclosure disclosure, @Nullable String suggestedAgency,
			SuggestionStatus status, LocalDate submittedOn, @Nullable LocalDate acceptedOn,
			@Nullable RejectionGround rejectionGround, @Nullable String statusNote, @Nullable LocalDate handedOverOn,
			@Nullable LocalDate replyDueOn, @Nullable LocalDate repliedOn, @Nullable Satisfaction satisfaction,
			@Nullable LocalDate concludedOn, @Nullable Conclusion conclusion, @Nullable LocalDate promisedOn,
			@Nullable LocalDate keySince, int version) {
	}

	/** Who signed: name and district, and how the person stands now. */
	public record Signature(long mandateId, int position, String name, String district, MandateStatus status,
			@Nullable LocalDate confirmedOn, boolean mine) {
	}

	/** The agency that answers, with its deadline. */
	public record Assignment(String agency, @Nullable String phone, @Nullable String handler, LocalDate handedOverOn,
			LocalDate startOn, CountedFrom countedFrom, int months, int latestMonths, LocalDate dueOn, String basis,
			String latestBasis) {

		/** The deadline with its start day and basis. */
		public ReplyDeadline deadline() {
			return new ReplyDeadline(this.handedOverOn, this.startOn, this.countedFrom, this.months, this.latestMonths,
					this.dueOn, this.basis, this.latestBasis);
		}

	}

	/** To be handled again. */
	public record Rehandling(LocalDate requiredOn, int months, LocalDate dueOn, String basis) {
	}

	/** A reply, and when this deputy said to have read it. */
	public record Letter(long id, int round, String agency, LocalDate repliedOn, ResultClass resultClass,
			@Nullable String documentNo, String signatory, String body, @Nullable String contactName,
			@Nullable String contactPhone, @Nullable LocalDate deliveredOn) {
	}

	/** What was thought of a reply. */
	public record Verdict(long replyId, LocalDate evaluatedOn, Satisfaction attitude, Satisfaction result,
			@Nullable String reason, boolean decisive, boolean mine) {
	}

	/** A line of the timeline. */
	public record Event(EventKind kind, LocalDate happenedOn, @Nullable String detail) {
	}

	/** An attached file. */
	public record File(long id, AttachmentKind kind, String fileName, int size) {
	}

	/** What was promised until when, and the latest that came of it. */
	public record Promised(String content, LocalDate promisedOn, CommitmentStatus status, @Nullable String progress) {
	}

}
