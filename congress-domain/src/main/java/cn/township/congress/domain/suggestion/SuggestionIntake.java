package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * How a suggestion comes in: written by deputies or typed in from their paper, made
 * clearer where the office asks for it, and accepted or not.
 */
@MappedSuperclass
abstract class SuggestionIntake extends SuggestionFile {

	@Embedded
	private SignedPaper paper = new SignedPaper();

	SuggestionIntake(AdminCode unitCode, Occasion occasion, SuggestionText text, Registration form,
			List<Signer> signers, boolean signed, Entry entry) {
		super(unitCode, occasion, entry);
		this.paper.write(text, form, signers, self(), signed ? entry.on() : null);
	}

	protected SuggestionIntake() {
	}

	abstract Suggestion self();

	/**
	 * The deputy changes the draft; who had agreed is asked anew.
	 */
	public void rewrite(SuggestionText text, Registration form, List<Signer> signers, Entry entry) {
		require(SuggestionStatus.DRAFT, "suggestion.rewrite.notDraft", null);
		this.paper.write(text, form, signers, self(), null);
		note(EventKind.DRAFTED, entry, null);
	}

	/**
	 * A joint signer agrees to the content of a draft.
	 * @param signer with the state of the mandate on that day
	 */
	public void confirm(Signer signer, Entry entry) {
		require(SuggestionStatus.DRAFT, "suggestion.confirm.notDraft", null);
		SignedPaper.requireMayAct(signer);
		this.paper.confirm(signer.mandateId(), entry.on());
		note(EventKind.CONFIRMED, entry, signer.name());
	}

	/** A joint signer does not want to sign. */
	public void decline(Signer signer, Entry entry) {
		require(SuggestionStatus.DRAFT, "suggestion.confirm.notDraft", null);
		this.paper.decline(signer.mandateId());
		note(EventKind.DECLINED, entry, signer.name());
	}

	/**
	 * The lead deputy puts the draft before the congress or the presidium.
	 * @param occasion of that day
	 * @param signers as they signed, with the state of each mandate on that day
	 * @throws RuleViolation if a signer may no longer act, or has not agreed
	 */
	public void submit(Occasion occasion, List<Signer> signers, Entry entry) {
		require(SuggestionStatus.DRAFT, "suggestion.submit.notDraft", null);
		signers.forEach(SignedPaper::requireMayAct);
		this.paper.sign(entry.on());
		putForward(occasion, entry);
		note(EventKind.SUBMITTED, entry, signedBy(signers));
	}

	static String signedBy(List<Signer> signers) {
		return signers.get(0).name() + ((signers.size() > 1) ? "等" + signers.size() + "名代表" : "");
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
		this.paper.write(text, form, signers, self(), entry.on());
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

	void note(EventKind kind, Entry entry, @Nullable String detail) {
		note(new SuggestionEvent(self(), kind, entry, detail));
	}

	SignedPaper paper() {
		return this.paper;
	}

	public String title() {
		return this.paper.title();
	}

	/** Mandates of those who signed, the lead deputy first. */
	public List<Long> signers() {
		return this.paper.signers();
	}

	/** The mandate of the lead deputy. */
	public long leadMandate() {
		return signers().get(0);
	}

}
