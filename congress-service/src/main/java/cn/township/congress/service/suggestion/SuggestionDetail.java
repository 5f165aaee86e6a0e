package cn.township.congress.service.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.attachment.AttachmentKind;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Conclusion;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.EvaluationSource;
import cn.township.congress.domain.suggestion.EventKind;
import cn.township.congress.domain.suggestion.HandlingRole;
import cn.township.congress.domain.suggestion.RejectionGround;
import cn.township.congress.domain.suggestion.ReplySource;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * Everything one page shows of a suggestion.
 */
public record SuggestionDetail(Head head, Citation citation, List<Signature> signatures,
		@Nullable Signature groupLeader, List<Assignment> assignments, List<ExtensionRequest> extensions,
		List<SendBackRequest> sendBacks, List<Contact> contacts, List<ReplyLine> replies,
		List<EvaluationLine> evaluations, List<RehandlingLine> rehandlings, List<Event> events, List<File> files,
		SuggestionProcedure procedure) {

	/** The same with the clocks that run on it, and whom its township asks. */
	SuggestionDetail with(List<RunningClock> clocks, boolean asksEveryone) {
		SuggestionProcedure p = this.procedure;
		return new SuggestionDetail(this.head, this.citation, this.signatures, this.groupLeader, this.assignments,
				this.extensions, this.sendBacks, this.contacts, this.replies, this.evaluations, this.rehandlings,
				this.events, this.files, new SuggestionProcedure(p.merged(), p.bill(), p.opinions(), p.deliveries(),
						p.promises(), p.key(), p.inspections(), p.urgings(), clocks, asksEveryone));
	}

	public Signature leadDeputy() {
		return this.signatures.get(0);
	}

	public List<Signature> jointSigners() {
		return this.signatures.subList(1, this.signatures.size());
	}

	/**
	 * Whom to talk to: the lead deputy; once that mandate has ended a deputy in office
	 * who joined, else the leader of the lead's group. The lead's name stays on the
	 * suggestion.
	 */
	public Optional<Signature> contactDeputy() {
		if (!leadDeputy().ended()) {
			return Optional.of(leadDeputy());
		}
		return jointSigners().stream()
			.filter((signer) -> signer.status().mayAct())
			.findFirst()
			.or(() -> Optional.ofNullable(this.groupLeader));
	}

	/** The agency that leads now. */
	public Optional<Assignment> lead() {
		return this.assignments.stream().filter((a) -> a.role() == HandlingRole.LEAD && a.isOpen()).findFirst();
	}

	/** The agencies that assist now. */
	public List<Assignment> assisting() {
		return this.assignments.stream().filter((a) -> a.role() == HandlingRole.CO && a.isOpen()).toList();
	}

	public Optional<ReplyLine> latestReply() {
		return this.replies.isEmpty() ? Optional.empty() : Optional.of(this.replies.get(this.replies.size() - 1));
	}

	public Optional<EvaluationLine> latestEvaluation() {
		return this.evaluations.stream().filter(EvaluationLine::decisive).reduce((earlier, later) -> later);
	}

	public Optional<ExtensionRequest> openExtension() {
		return this.extensions.stream().filter((e) -> e.decidedOn() == null).findFirst();
	}

	public Optional<SendBackRequest> openSendBack() {
		return this.sendBacks.stream().filter((s) -> s.decidedOn() == null).findFirst();
	}

	public boolean needsMeetingToRehandle() {
		return this.replies.size() >= Suggestion.ORDINARY_ROUNDS;
	}

	public Optional<RehandlingLine> latestRehandling() {
		return this.rehandlings.isEmpty() ? Optional.empty()
				: Optional.of(this.rehandlings.get(this.rehandlings.size() - 1));
	}

	/** The row of the suggestion itself. */
	public record Head(long id, int unitCode, String unitName, int termNo, int sessionNo, boolean inSession,
			@Nullable Integer serialNo, String title, String facts, String proposal, Category category, Source source,
			Disclosure disclosure, @Nullable String suggestedAgency, SuggestionStatus status, LocalDate submittedOn,
			Instant registeredAt, String registeredBy, @Nullable LocalDate acceptedOn,
			@Nullable RejectionGround rejectionGround, @Nullable String statusNote, @Nullable LocalDate handedOverOn,
			@Nullable LocalDate replyDueOn, @Nullable LocalDate repliedOn, int replyRound,
			@Nullable ResultClass resultClass, @Nullable Satisfaction satisfaction, @Nullable LocalDate concludedOn,
			@Nullable Conclusion conclusion, @Nullable Long mergedIntoId, @Nullable LocalDate keySince, int urged,
			@Nullable LocalDate promisedOn, int version) {
	}

	/**
	 * A deputy who signed.
	 *
	 * @param ended whether the deputy no longer counts
	 */
	public record Signature(long mandateId, long personId, String name, String district, @Nullable String cardNo,
			@Nullable String phone, MandateStatus status, boolean ended) {

		/** Whether a verdict of this deputy can still be given. */
		public boolean mayEvaluate() {
			return !this.ended && this.status != MandateStatus.SUSPENDED;
		}

	}

	/** An agency's part, with its deadline. */
	public record Assignment(long id, long agencyId, String agency, HandlingRole role, LocalDate handedOverOn,
			LocalDate startOn, CountedFrom countedFrom, int months, int latestMonths, @Nullable String longGround,
			LocalDate dueOn, String basis, String latestBasis, LocalDate sendBackUntil,
			@Nullable LocalDate opinionDueOn, String meeting, LocalDate decidedOn, @Nullable LocalDate acceptedOn,
			@Nullable String handler, @Nullable LocalDate endedOn, @Nullable String endNote, @Nullable String phone) {

		public boolean isOpen() {
			return this.endedOn == null;
		}

		/** The deadline with its start day and basis. */
		public ReplyDeadline deadline() {
			return new ReplyDeadline(this.handedOverOn, this.startOn, this.countedFrom, this.months, this.latestMonths,
					this.dueOn, this.basis, this.latestBasis);
		}

	}

	/** More time asked for. */
	public record ExtensionRequest(LocalDate requestedOn, String reason, LocalDate until, @Nullable LocalDate decidedOn,
			@Nullable Boolean granted, @Nullable String decisionNote) {
	}

	/** Asked to send back. */
	public record SendBackRequest(LocalDate requestedOn, String reason, @Nullable String proposedAgency,
			@Nullable LocalDate decidedOn, @Nullable Boolean granted, @Nullable String decisionNote) {
	}

	/** The agency spoke with the deputy. */
	public record Contact(String agency, LocalDate contactedOn, ContactMode mode, String content) {
	}

	/** A reply. */
	public record ReplyLine(String agency, int round, LocalDate repliedOn, LocalDate dueOn, ResultClass resultClass,
			@Nullable String documentNo, String signatory, String body, @Nullable String contactName,
			@Nullable String contactPhone, ReplySource source, @Nullable String noContactReason) {

		public boolean isInTime() {
			return !this.repliedOn.isAfter(this.dueOn);
		}

	}

	/**
	 * An evaluation of a reply.
	 *
	 * @param decisive whether it decides what happens next
	 */
	public record EvaluationLine(int round, long mandateId, String name, boolean decisive, LocalDate evaluatedOn,
			Satisfaction attitude, Satisfaction result, @Nullable String reason, EvaluationSource source,
			@Nullable Long scanId) {
	}

	/** To be handled again. */
	public record RehandlingLine(LocalDate requiredOn, int months, LocalDate dueOn, String basis) {
	}

	/** A line of the timeline, newest first. */
	public record Event(EventKind kind, LocalDate happenedOn, @Nullable String detail, Instant recordedAt,
			String recordedBy) {
	}

	/** An attached file. */
	public record File(long id, AttachmentKind kind, String fileName, String mediaType, int size, Instant uploadedAt,
			String uploadedBy) {
	}

}
