package cn.township.congress.domain.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.rule.LawArticle;
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

	private boolean publishable;

	private @Nullable String suggestedAgency;

	@OneToMany(mappedBy = "suggestion", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<SuggestionSigner> signers = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected SignedPaper() {
	}

	/**
	 * The signers in this order; who signed before and still does keeps the row.
	 * @throws RuleViolation if nobody signs, one may not act as a deputy or signs twice
	 */
	void write(SuggestionText text, Registration form, List<Signer> deputies, Suggestion suggestion) {
		requireSigners(deputies);
		this.title = text.title();
		this.facts = text.facts();
		this.proposal = text.proposal();
		this.category = form.category();
		this.source = form.source();
		this.publishable = form.publishable();
		this.suggestedAgency = form.suggestedAgency();
		signedBy(deputies, suggestion);
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

	private void signedBy(List<Signer> deputies, Suggestion suggestion) {
		List<Long> now = deputies.stream().map(Signer::mandateId).toList();
		List<Long> before = this.signers.stream()
			.sorted(Comparator.comparingInt(SuggestionSigner::position))
			.map(SuggestionSigner::mandateId)
			.toList();
		if (!now.equals(before)) {
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
						() -> this.signers.add(new SuggestionSigner(suggestion, mandateId, place)));
		}
	}

	String title() {
		return this.title;
	}

	/** Whether the deputies agree to publication. */
	boolean isPublishable() {
		return this.publishable;
	}

}
