package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * With which agencies a suggestion is, until when they must reply, and what they asked
 * for meanwhile (代表法第五十一条).
 */
@Embeddable
class Handling {

	private @Nullable LocalDate handedOverOn;

	private @Nullable LocalDate firstHandedOverOn;

	private @Nullable LocalDate handOverDueOn;

	private @Nullable Long leadAgencyId;

	private @Nullable LocalDate replyDueOn;

	private @Nullable Long mergedIntoId;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<HandOver> handOvers = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<Extension> extensions = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<SendBack> sendBacks = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<ContactLog> contacts = new ArrayList<>();

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL)
	private List<CoOpinion> opinions = new ArrayList<>();

	protected Handling() {
	}

	/** Until when the presidium should hand it over; said before it does. */
	void expectHandOver(LocalDate until) {
		if (this.firstHandedOverOn == null) {
			this.handOverDueOn = until;
		}
	}

	void handOver(HandOverDecision decision, Entry entry, Suggestion suggestion) {
		decision.requireCountedFrom(entry.on());
		this.firstHandedOverOn = entry.on();
		begin(decision, suggestion);
	}

	/** Ends what was handed over before. */
	void reassign(HandOverDecision decision, Entry entry, Suggestion suggestion) {
		SendBack request = openSendBack(entry);
		if (request.handOver().agencyId() == decision.lead()) {
			throw new RuleViolation("suggestion.reassign.sameAgency", null, decision.leadName());
		}
		decision.requireCountedFrom(entry.on());
		request.decide(true, entry.on(), null);
		end(entry, "改办");
		begin(decision, suggestion);
	}

	/**
	 * A re-assignment has a deadline of its own; the deputy does not wait longer than six
	 * months in all without the presidium knowing (代表法第五十一条).
	 */
	void requireWithinFirstSixMonths(HandOverDecision decision) {
		LocalDate limit = this.handOvers.stream()
			.map((h) -> h.deadline().handedOverOn())
			.min(Comparator.naturalOrder())
			.orElseThrow()
			.plusMonths(ReplyTerms.LATEST_CEILING);
		if (decision.deadline().dueOn().isAfter(limit)) {
			throw new RuleViolation("suggestion.reassign.late", LawArticle.DEP_51, decision.deadline().dueOn(), limit);
		}
	}

	/** Only the leading agency; who assists says so in its opinion. */
	void requestSendBack(long agencyId, String reason, @Nullable String proposedAgency, Entry entry,
			Suggestion suggestion) {
		if (openHandOvers().stream().anyMatch((h) -> !h.isLead() && h.agencyId() == agencyId)) {
			throw new RuleViolation("suggestion.sendBack.assisting", LocalRule.PROVINCE);
		}
		HandOver lead = lead(agencyId, entry);
		if (entry.on().isAfter(lead.sendBackUntil())) {
			throw new RuleViolation("suggestion.sendBack.tooLate", LocalRule.PROVINCE, lead.sendBackUntil());
		}
		this.sendBacks.add(new SendBack(suggestion, lead, entry.on(), reason, proposedAgency));
	}

	void refuseSendBack(String note, Entry entry) {
		openSendBack(entry).decide(false, entry.on(), note);
	}

	void contacted(long agencyId, ContactMode mode, String content, Entry entry, Suggestion suggestion) {
		HandOver own = openHandOvers().stream()
			.filter((h) -> h.agencyId() == agencyId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.notThisAgency", LawArticle.DEP_51));
		requireNotBefore(own, entry);
		this.contacts.add(new ContactLog(suggestion, agencyId, entry.on(), mode, content));
	}

	/** Handled together with another one; null takes it back. */
	void mergeInto(@Nullable Long other) {
		this.mergedIntoId = other;
	}

	boolean isMerged() {
		return this.mergedIntoId != null;
	}

	boolean isMergedInto(long other) {
		return this.mergedIntoId != null && this.mergedIntoId == other;
	}

	/** Only an agency that assists gives an opinion to the leading one. */
	void opinion(long agencyId, OpinionLetter letter, Entry entry, Suggestion suggestion) {
		HandOver own = openHandOvers().stream()
			.filter((h) -> !h.isLead() && h.agencyId() == agencyId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.opinion.notAssisting", LocalRule.PROVINCE));
		requireNotBefore(own, entry);
		this.opinions.add(new CoOpinion(suggestion, own, letter, entry));
	}

	/**
	 * The deputy is contacted before the reply, or the letter says why not.
	 */
	void requireContact(ReplyLetter letter) {
		if (this.contacts.isEmpty() && letter.noContactReason() == null && letter.source() != ReplySource.LEDGER) {
			throw new RuleViolation("suggestion.reply.contactMissing", LawArticle.DEP_51);
		}
	}

	void requestExtension(long agencyId, LocalDate until, String reason, Entry entry, Suggestion suggestion) {
		HandOver lead = lead(agencyId, entry);
		lead.deadline().extendTo(until);
		if (this.extensions.stream().anyMatch(Extension::isOpen)) {
			throw new RuleViolation("suggestion.extend.alreadyAsked", null);
		}
		this.extensions.add(new Extension(suggestion, lead, entry.on(), until, reason));
	}

	void decideExtension(boolean granted, @Nullable String note, Entry entry) {
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
	}

	/** The reply makes a request for more time pointless. */
	void dropExtensionRequest(Entry entry, String note) {
		this.extensions.stream().filter(Extension::isOpen).forEach((e) -> e.decide(false, entry.on(), note));
	}

	/** A new deadline, of a re-handling. */
	void handleAgainUntil(LocalDate dueOn) {
		this.replyDueOn = dueOn;
	}

	/** Nobody handles it any more, and what was asked for is void. */
	void end(Entry entry, String note) {
		dropExtensionRequest(entry, note);
		this.sendBacks.stream().filter(SendBack::isOpen).forEach((s) -> s.decide(false, entry.on(), note));
		openHandOvers().forEach((h) -> h.end(entry.on(), note));
	}

	/**
	 * The hand-over by which this agency leads now.
	 * @throws RuleViolation if it does not, or did not yet on that day
	 */
	HandOver lead(long agencyId, Entry entry) {
		HandOver lead = openHandOvers().stream()
			.filter(HandOver::isLead)
			.filter((h) -> h.agencyId() == agencyId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.notLeadAgency", LawArticle.DEP_51));
		requireNotBefore(lead, entry);
		return lead;
	}

	void requireNotBeforeHandOver(Entry entry) {
		if (this.handedOverOn != null) {
			entry.requireNotBefore(this.handedOverOn, "suggestion.beforeHandOver");
		}
	}

	private void begin(HandOverDecision decision, Suggestion suggestion) {
		this.handOvers.add(new HandOver(suggestion, decision.lead(), HandlingRole.LEAD, decision));
		decision.assisting().forEach((a) -> this.handOvers.add(new HandOver(suggestion, a, HandlingRole.CO, decision)));
		this.leadAgencyId = decision.lead();
		this.handedOverOn = decision.deadline().handedOverOn();
		this.replyDueOn = decision.deadline().dueOn();
	}

	private static void requireNotBefore(HandOver handOver, Entry entry) {
		entry.requireNotBefore(handOver.deadline().handedOverOn(), "suggestion.beforeHandOver");
	}

	private SendBack openSendBack(Entry entry) {
		SendBack request = this.sendBacks.stream().filter(SendBack::isOpen).findFirst().orElseThrow();
		entry.requireNotBefore(request.requestedOn(), "suggestion.beforeRequest");
		return request;
	}

	private List<HandOver> openHandOvers() {
		return this.handOvers.stream().filter(HandOver::isOpen).toList();
	}

	Optional<Long> leadAgencyId() {
		return Optional.ofNullable(this.leadAgencyId);
	}

	Optional<LocalDate> replyDueOn() {
		return Optional.ofNullable(this.replyDueOn);
	}

}
