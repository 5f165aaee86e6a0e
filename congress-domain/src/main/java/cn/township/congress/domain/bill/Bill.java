package cn.township.congress.domain.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.Signatory;
import cn.township.congress.domain.meeting.PresidiumDecision;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * A bill put to a session of the congress (议案) by five deputies or more, the presidium or
 * the township's government. The presidium decides whether it is listed; listed ones are
 * deliberated and voted on, passed ones carried out and reported on (地方组织法第二十二条、第二十五条,
 * 代表法第十五条). Every verb checks first and names its rule when it refuses.
 */
@Entity
public class Bill extends BillFile {

	@Embedded
	private BillSigners signers = new BillSigners();

	private @Nullable String committeeOpinion;

	private @Nullable LocalDate decidedOn;

	private @Nullable String decidedBy;

	private @Nullable Long decisionMeetingId;

	private @Nullable String decisionReason;

	private @Nullable Long itemId;

	private @Nullable Long voteLineId;

	private @Nullable LocalDate votedOn;

	private @Nullable String implementer;

	private @Nullable LocalDate reportDueOn;

	private @Nullable Long obligationId;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String withdrawalReason;

	private @Nullable String withdrawalConsent;

	private @Nullable LocalDate closedOn;

	@OneToMany(mappedBy = "bill", cascade = CascadeType.ALL)
	private List<BillDeliberation> deliberations = new ArrayList<>();

	@OneToMany(mappedBy = "bill", cascade = CascadeType.ALL)
	private List<BillReport> reports = new ArrayList<>();

	/** A draft. */
	public Bill(SessionCourse course, Proposer proposer, BillText text, Entry entry) {
		super(course, proposer, text, entry);
		note(BillEventKind.DRAFTED, entry, null);
	}

	protected Bill() {
	}

	/** Changes the text as long as nobody but the lead deputy has signed it. */
	public void revise(BillText text, Entry entry) {
		if (!status().isOpen()) {
			throw new RuleViolation("bill.revise.submitted", LawArticle.DEP_15, status());
		}
		if (this.signers.standing().size() > 1) {
			throw new RuleViolation("bill.revise.signed", LawArticle.ORG_22, this.signers.standing().size());
		}
		requireNotBeforeDraft(entry);
		write(text);
		note(BillEventKind.REVISED, entry, null);
	}

	/** The lead deputy signs first and asks others to join. */
	public void openForSigning(Signatory lead, Entry entry) {
		require(BillStatus.DRAFT, "bill.sign.notDraft", LawArticle.ORG_22);
		requireDeputies("bill.sign.notDeputies");
		requireNotBeforeDraft(entry);
		this.signers.add(this, lead, entry.on());
		move(BillStatus.SIGNING, BillEventKind.SIGNING, entry, lead.name() + "领衔");
	}

	/** Another deputy joins, before the submission only. */
	public void sign(Signatory deputy, Entry entry) {
		require(BillStatus.SIGNING, "bill.sign.notSigning", LawArticle.ORG_22);
		requireNotBeforeDraft(entry);
		this.signers.add(this, deputy, entry.on());
		note(BillEventKind.SIGNED, entry, deputy.name());
	}

	/** A signature is struck before the submission. */
	public void strike(Signatory deputy, Entry entry) {
		require(BillStatus.SIGNING, "bill.sign.notSigning", LawArticle.ORG_22);
		this.signers.strike(deputy.mandateId());
		note(BillEventKind.UNSIGNED, entry, deputy.name());
	}

	/**
	 * Checked before a number is taken, so that a refusal leaves no gap.
	 * @param deputies those who signed, with their standing on this day
	 * @param fewest how many deputies are needed
	 */
	public void requireSubmittable(SubmissionWindow window, List<Signatory> deputies, int fewest, Entry entry) {
		boolean ready = (proposer() == Proposer.DEPUTIES) ? status().isOpen() : status() == BillStatus.DRAFT;
		if (!ready) {
			throw new RuleViolation("bill.submit.already", LawArticle.ORG_22, status());
		}
		requireNotBeforeDraft(entry);
		window.requireOpenOn(entry.on());
		if (proposer() == Proposer.DEPUTIES) {
			this.signers.requireEnough(deputies, fewest, entry.on());
		}
	}

	/** Put forward under the next number of the session. */
	public void submit(SubmissionWindow window, List<Signatory> deputies, int fewest, int serialNo, Entry entry) {
		requireSubmittable(window, deputies, fewest, entry);
		numbered(serialNo, entry.on());
		move(BillStatus.SUBMITTED, BillEventKind.SUBMITTED, entry, "编为第" + serialNo + "号");
	}

	/** What the committee that examined it said, before the presidium decides. */
	public void examined(String opinion, Entry entry) {
		require(BillStatus.SUBMITTED, "bill.examine.notSubmitted", LawArticle.ORG_22);
		requireNotBeforeSubmission(entry);
		requireWords(opinion, "bill.examine.opinionMissing");
		this.committeeOpinion = opinion.strip();
		note(BillEventKind.EXAMINED, entry, null);
	}

	/** Whether the presidium may decide on it now. */
	public void requireDecidable(PresidiumDecision decision) {
		require(BillStatus.SUBMITTED, "bill.list.notSubmitted", LawArticle.ORG_22);
		LocalDate submitted = submittedOn();
		if (submitted != null && decision.on().isBefore(submitted)) {
			throw new RuleViolation("bill.list.beforeSubmission", LawArticle.ORG_22, decision.on(), submitted);
		}
	}

	/**
	 * The presidium lists it.
	 * @param itemId the item of the session's agenda it becomes
	 */
	public void list(PresidiumDecision decision, long itemId, Entry entry) {
		requireDecidable(decision);
		take(decision);
		this.itemId = itemId;
		move(BillStatus.LISTED, BillEventKind.LISTED, entry, decision.meeting() + "决定列入会议议程");
	}

	/** The presidium does not list it; then it is converted or given back. */
	public void notList(PresidiumDecision decision, String reason, Entry entry) {
		requireDecidable(decision);
		requireWords(reason, "bill.notList.reasonMissing");
		take(decision);
		this.decisionReason = reason.strip();
		move(BillStatus.NOT_LISTED, BillEventKind.NOT_LISTED, entry,
				decision.meeting() + "决定不列入会议议程：" + reason.strip());
	}

	/** Handled as a suggestion of those who signed. */
	public void convert(Entry entry) {
		require(BillStatus.NOT_LISTED, "bill.convert.notDecided", LawArticle.ORG_22);
		requireDeputies("bill.convert.notDeputies");
		move(BillStatus.CONVERTED, BillEventKind.CONVERTED, entry, null);
	}

	/** Too late for a bill, so handled as a suggestion of those who signed. */
	public void convertLate(SubmissionWindow window, Entry entry) {
		if (!status().isOpen()) {
			throw new RuleViolation("bill.convert.notDecided", LawArticle.ORG_22, status());
		}
		requireDeputies("bill.convert.notDeputies");
		if (!window.isOverOn(entry.on())) {
			throw new RuleViolation("bill.convert.notLate", LocalRule.PROVINCE, entry.on());
		}
		move(BillStatus.CONVERTED, BillEventKind.CONVERTED, entry, "超过议案截止时间");
	}

	/** Given back to the proposers. */
	public void giveBack(Entry entry) {
		require(BillStatus.NOT_LISTED, "bill.return.notDecided", LawArticle.ORG_22);
		move(BillStatus.RETURNED, BillEventKind.RETURNED, entry, null);
	}

	/** It was deliberated by plenary or groups. */
	public void deliberated(Deliberation what, Entry entry) {
		if (!status().isBeforeCongress()) {
			throw new RuleViolation("bill.deliberate.notListed", LawArticle.ORG_22, status());
		}
		requireNotBeforeDecision(entry);
		this.deliberations.add(new BillDeliberation(this, what, entry));
		move(BillStatus.DELIBERATING, BillEventKind.DELIBERATED, entry, what.meeting());
	}

	/**
	 * @throws RuleViolation unless it is listed and a deliberation is on record
	 */
	public void requireVotable() {
		if (status() == BillStatus.LISTED) {
			throw new RuleViolation("bill.vote.notDeliberated", LawArticle.ORG_22, text().subject());
		}
		require(BillStatus.DELIBERATING, "bill.vote.notListed", LawArticle.ORG_22);
	}

	/** The congress has voted on it. */
	public void voted(BillOutcome outcome, Entry entry) {
		requireVotable();
		this.voteLineId = outcome.lineId();
		this.votedOn = entry.on();
		boolean passed = outcome.isPassed();
		move(passed ? BillStatus.VOTED_PASSED : BillStatus.VOTED_REJECTED,
				passed ? BillEventKind.PASSED : BillEventKind.REJECTED, entry,
				"赞成" + outcome.inFavour() + "票，全体代表" + outcome.base() + "名");
	}

	/**
	 * All proposers withdraw it: freely before the presidium decided, afterwards with its
	 * consent, and no more once it is put to the vote.
	 */
	public void withdraw(Withdrawal wish, Entry entry) {
		requireWithdrawable(wish, entry);
		this.withdrawnOn = entry.on();
		this.withdrawalReason = wish.reason();
		this.withdrawalConsent = wish.consent();
		move(BillStatus.WITHDRAWN, BillEventKind.WITHDRAWN, entry,
				((wish.consent() != null) ? wish.consent() + "同意；" : "") + wish.reason());
	}

	/**
	 * One of the proposers withdraws. The bill stays as long as enough remain, else it is
	 * withdrawn with the last of them.
	 * @param fewest how many deputies are needed
	 */
	public void withdrawSigner(Signatory deputy, Withdrawal wish, int fewest, Entry entry) {
		requireDeputies("bill.withdraw.notDeputies");
		if (status().isOpen()) {
			throw new RuleViolation("bill.withdraw.notSubmitted", LawArticle.ORG_22, status());
		}
		boolean enough = this.signers.standing().size() - 1 >= fewest;
		if (enough) {
			requireStillBefore(wish, entry);
			this.signers.withdraw(deputy.mandateId(), entry.on());
			note(BillEventKind.SIGNER_WITHDRAWN, entry,
					deputy.name() + "撤回签名，余下" + this.signers.standing().size() + "名代表");
		}
		else {
			requireWithdrawable(wish, entry);
			this.signers.withdraw(deputy.mandateId(), entry.on());
			note(BillEventKind.SIGNER_WITHDRAWN, entry, deputy.name() + "撤回签名，余下不足" + fewest + "名代表");
			withdraw(wish, entry);
		}
	}

	private void requireWithdrawable(Withdrawal wish, Entry entry) {
		requireStillBefore(wish, entry);
		if (status().isBeforeCongress() && wish.consent() == null) {
			throw new RuleViolation("bill.withdraw.noConsent", LawArticle.DEP_15);
		}
	}

	private void requireStillBefore(Withdrawal wish, Entry entry) {
		boolean before = status().isOpen() || status() == BillStatus.SUBMITTED || status().isBeforeCongress();
		if (!before) {
			throw new RuleViolation("bill.withdraw.over", LawArticle.DEP_15, status());
		}
		if (wish.putToVote()) {
			throw new RuleViolation("bill.withdraw.putToVote", LawArticle.DEP_15);
		}
		requireWords(wish.reason(), "bill.withdraw.reasonMissing");
		requireNotBeforeSubmission(entry);
		requireNotBeforeDecision(entry);
	}

	/**
	 * Handed to the government, which reports until the day the resolution says.
	 * @param obligationId where the deadline is kept
	 */
	public void implement(String implementer, LocalDate reportDue, long obligationId, Entry entry) {
		require(BillStatus.VOTED_PASSED, "bill.implement.notPassed", LawArticle.ORG_76);
		requireWords(implementer, "bill.implement.whoMissing");
		if (this.votedOn != null) {
			entry.requireNotBefore(this.votedOn, "bill.implement.beforeVote");
		}
		if (!reportDue.isAfter(entry.on())) {
			throw new RuleViolation("bill.implement.dueBefore", LawArticle.ORG_76, reportDue, entry.on());
		}
		this.implementer = implementer.strip();
		this.reportDueOn = reportDue;
		this.obligationId = obligationId;
		move(BillStatus.IMPLEMENTING, BillEventKind.IMPLEMENTING, entry, "由" + implementer.strip() + "组织实施");
	}

	/**
	 * The government reports on it, to the presidium in between, then to the congress.
	 */
	public void report(ImplementationReport report, Entry entry) {
		require(BillStatus.IMPLEMENTING, "bill.report.notImplementing", LawArticle.ORG_76);
		if (this.votedOn != null) {
			entry.requireNotBefore(this.votedOn, "bill.implement.beforeVote");
		}
		this.reports.add(new BillReport(this, report, entry));
		if (report.toCongress()) {
			move(BillStatus.REPORTED, BillEventKind.REPORTED, entry, "向" + report.meeting() + "报告");
		}
		else {
			note(BillEventKind.PROGRESS, entry, "向" + report.meeting() + "报告");
		}
	}

	/** Nothing is left to be done. */
	public void close(Entry entry) {
		require(BillStatus.REPORTED, "bill.close.notReported", LawArticle.ORG_76);
		this.reports.stream()
			.map(BillReport::reportedOn)
			.max(LocalDate::compareTo)
			.ifPresent((day) -> entry.requireNotBefore(day, "bill.close.beforeReport"));
		this.closedOn = entry.on();
		move(BillStatus.CLOSED, BillEventKind.CLOSED, entry, null);
	}

	private void take(PresidiumDecision decision) {
		this.decidedOn = decision.on();
		this.decidedBy = decision.meeting();
		this.decisionMeetingId = decision.meetingId();
	}

	private void requireDeputies(String key) {
		if (proposer() != Proposer.DEPUTIES) {
			throw new RuleViolation(key, LawArticle.ORG_22, proposer());
		}
	}

	private void requireNotBeforeDecision(Entry entry) {
		if (this.decidedOn != null) {
			entry.requireNotBefore(this.decidedOn, "bill.beforeDecision");
		}
	}

	private static void requireWords(String text, String key) {
		if (text.isBlank()) {
			throw new RuleViolation(key, LawArticle.ORG_22);
		}
	}

	/** Mandates of the deputies who stand by it, the lead deputy first. */
	public List<Long> signers() {
		return this.signers.standing();
	}

	/** The item of the agenda it became; none unless it was listed. */
	public @Nullable Long itemId() {
		return this.itemId;
	}

	/** Where its deadline is kept; none before it is carried out. */
	public @Nullable Long obligationId() {
		return this.obligationId;
	}

	/** Why it was not listed; none otherwise. */
	public @Nullable String decisionReason() {
		return this.decisionReason;
	}

}
