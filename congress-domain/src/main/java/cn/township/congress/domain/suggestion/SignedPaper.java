package cn.township.congress.domain.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper the deputies signed, and who signed it.
 */
@Embeddable
class SignedPaper {

	private String title;

	private String facts;

	private String proposal;

	@Enumerated(EnumType.STRING)
	private Category category;

	@Enumerated(EnumType.STRING)
	private Source source;

	@Enumerated(EnumType.STRING)
	private Disclosure disclosure;

	private @Nullable String suggestedAgency;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<SuggestionSigner> signers = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected SignedPaper() {
	}

	/**
	 * The signers in this order; who signed before and still does keeps the row.
	 * @param signedOn day of the paper all of them signed; none as long as the joint
	 * signers have not agreed to this text
	 * @throws RuleViolation if nobody signs, one may not act as a deputy or signs twice
	 */
	void write(SuggestionText text, Registration form, List<Signer> deputies, Suggestion suggestion,
			@Nullable LocalDate signedOn) {
		requireSigners(deputies);
		this.title = text.title();
		this.facts = text.facts();
		this.proposal = text.proposal();
		this.category = form.category();
		this.source = form.source();
		this.disclosure = form.disclosure();
		this.suggestedAgency = form.suggestedAgency();
		signedBy(deputies, suggestion);
		this.signers.forEach((signer) -> signer.confirm(signedOn));
	}

	private static void requireSigners(List<Signer> deputies) {
		if (deputies.isEmpty()) {
			throw new RuleViolation("suggestion.leadMissing", LawArticle.DEP_24);
		}
		Set<Long> seen = new HashSet<>();
		for (Signer signer : deputies) {
			requireMayAct(signer);
			if (!seen.add(signer.mandateId())) {
				throw new RuleViolation("suggestion.signerTwice", null, signer.name());
			}
		}
	}

	/**
	 * @throws RuleViolation if the mandate is suspended or has ended
	 */
	static void requireMayAct(Signer signer) {
		if (!signer.status().mayAct()) {
			throw new RuleViolation("suggestion.signerMayNotAct", signer.status().basis(), signer.name(),
					signer.status());
		}
	}

	private void signedBy(List<Signer> deputies, Suggestion suggestion) {
		List<Long> now = deputies.stream().map(Signer::mandateId).toList();
		if (!now.equals(signers())) {
			replaceSigners(now, suggestion);
		}
	}

	private void replaceSigners(List<Long> mandateIds, Suggestion suggestion) {
		this.signers.removeIf((s) -> !mandateIds.contains(s.mandateId()));
		for (int position = 0; position < mandateIds.size(); position++) {
			long mandateId = mandateIds.get(position);
			int place = position;
			this.signers.stream()
				.filter((s) -> s.mandateId() == mandateId)
				.findFirst()
				.ifPresentOrElse((s) -> s.moveTo(place),
						() -> this.signers.add(new SuggestionSigner(suggestion, mandateId, place, null)));
		}
	}

	String title() {
		return this.title;
	}

	/** Whether the deputies agree that at least the title is made public. */
	boolean isPublishable() {
		return this.disclosure != Disclosure.NONE;
	}

	/** A joint signer agrees to the content. */
	void confirm(long mandateId, LocalDate on) {
		joint(mandateId).confirm(on);
	}

	/** A joint signer does not sign; those behind move up. */
	void decline(long mandateId) {
		SuggestionSigner leaving = joint(mandateId);
		this.signers.remove(leaving);
		this.signers.stream()
			.filter((signer) -> signer.position() > leaving.position())
			.forEach((signer) -> signer.moveTo(signer.position() - 1));
	}

	/**
	 * The lead deputy's own signature, and that all others have agreed.
	 * @throws RuleViolation if one has not
	 */
	void sign(LocalDate on) {
		if (this.signers.stream().anyMatch((signer) -> signer.position() > 0 && !signer.isConfirmed())) {
			throw new RuleViolation("suggestion.submit.unconfirmed", LocalRule.PROVINCE);
		}
		this.signers.stream().filter((signer) -> signer.position() == 0).forEach((signer) -> signer.confirm(on));
	}

	private SuggestionSigner joint(long mandateId) {
		return this.signers.stream()
			.filter((signer) -> signer.position() > 0 && signer.mandateId() == mandateId)
			.findFirst()
			.orElseThrow(() -> new RuleViolation("suggestion.notJointSigner", LocalRule.PROVINCE));
	}

	/** Mandates of those who signed, the lead first. */
	List<Long> signers() {
		return this.signers.stream()
			.sorted(Comparator.comparingInt(SuggestionSigner::position))
			.map(SuggestionSigner::mandateId)
			.toList();
	}

}
