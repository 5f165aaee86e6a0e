package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.rule.CountedFrom;
import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ContactMode;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.suggestion.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as its papers name it.
 *
 * @param signers the lead deputy first; who was asked and has not agreed is not one
 * @param lead the hand-over of the agency that leads now, or led last; none before
 * @param assisting the hand-overs of the agencies that assist with it
 */
record SuggestionFacts(Head head, List<Signer> signers, @Nullable HandOver lead, List<HandOver> assisting) {

	Citation citation() {
		return new Citation(this.head.termNo(), this.head.sessionNo(), this.head.inSession(), this.head.serialNo());
	}

	Signer leadDeputy() {
		return this.signers.get(0);
	}

	List<Signer> jointSigners() {
		return this.signers.subList(1, this.signers.size());
	}

	/** 陈桂兰等2名代表, or 陈桂兰代表. */
	String deputies() {
		String name = leadDeputy().name();
		return (this.signers.size() > 1) ? name + "等" + this.signers.size() + "名代表" : name + "代表";
	}

	/** The row of the suggestion itself. */
	record Head(long id, int unitCode, String unitName, int termNo, int sessionNo, boolean inSession,
			@Nullable Integer serialNo, String title, String facts, String proposal, Category category,
			String disclosure, @Nullable String suggestedAgency, String status, LocalDate submittedOn,
			@Nullable LocalDate handedOverOn, @Nullable LocalDate replyDueOn, @Nullable LocalDate keySince,
			@Nullable String together) {
	}

	/**
	 * What there is to print.
	 *
	 * @param rounds of the replies
	 * @param inspected days of the inspections
	 * @param urged steps of the urging letters
	 */
	record Holdings(boolean sentBack, boolean contacted, boolean opinions, List<Integer> rounds, int rehandlings,
			List<LocalDate> inspected, List<Integer> urged) {
	}

	/** A deputy who signed. */
	record Signer(long mandateId, String name, String district, @Nullable String cardNo, @Nullable String phone,
			boolean ended) {
	}

	/** An agency's part, with its deadline. */
	record HandOver(long id, long agencyId, String agency, String role, LocalDate handedOverOn, LocalDate startOn,
			CountedFrom countedFrom, int months, int latestMonths, LocalDate dueOn, String basis, String latestBasis,
			LocalDate sendBackUntil, String meeting, LocalDate decidedOn, @Nullable LocalDate opinionDueOn,
			@Nullable LocalDate endedOn) {

		/** The deadline with its start day and basis. */
		ReplyDeadline deadline() {
			return new ReplyDeadline(this.handedOverOn, this.startOn, this.countedFrom, this.months, this.latestMonths,
					this.dueOn, this.basis, this.latestBasis);
		}

	}

	/** An agency asks to send it back. */
	record SendBack(String agency, LocalDate handedOverOn, LocalDate requestedOn, LocalDate sendBackUntil,
			String reason, @Nullable String proposedAgency, @Nullable LocalDate decidedOn, @Nullable Boolean granted,
			@Nullable String decisionNote) {
	}

	/** An agency spoke with a deputy. */
	record Contact(String agency, LocalDate contactedOn, ContactMode mode, String content) {
	}

	/** What an assisting agency says. */
	record Opinion(long agencyId, String agency, LocalDate givenOn, @Nullable String documentNo, String signatory,
			String body) {
	}

	/** A reply, with what it promises. */
	record Reply(long id, long agencyId, String agency, int round, LocalDate repliedOn, String resultClass,
			@Nullable String documentNo, String signatory, String body, @Nullable String contactName,
			@Nullable String contactPhone, @Nullable String noContactReason, @Nullable String promise,
			@Nullable LocalDate promisedOn) {
	}

	/** A deputy's verdict on a reply. */
	record Verdict(long mandateId, boolean decisive, LocalDate evaluatedOn, Satisfaction attitude, Satisfaction result,
			@Nullable String reason) {
	}

	/** To be handled again. */
	record Rehandling(long replyId, LocalDate requiredOn, LocalDate dueOn, String basis, @Nullable String meeting,
			LocalDate repliedOn, String agency, @Nullable LocalDate evaluatedOn, @Nullable String reason) {
	}

	/** An inspection, with the decision on key supervision where there is one. */
	record Inspection(LocalDate inspectedOn, String inspectors, String findings, @Nullable String requirement,
			@Nullable LocalDate dueOn, @Nullable LocalDate answeredOn, @Nullable String answer) {
	}

	/** The presidium's decision on key supervision. */
	record Supervision(LocalDate decidedOn, String meeting, String supervisor) {
	}

	/** A letter that urges. */
	record Urging(String agency, int step, LocalDate sentOn, LocalDate dueOn, LocalDate answerUntil, String addressee,
			String content, String signatory) {
	}

}
