package cn.township.congress.web.portal;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.service.portal.OwnItem;
import cn.township.congress.service.suggestion.OwnText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a deputy writes on the phone.
 *
 * @param joint mandates of those asked to join
 */
record OwnForm(@Nullable Integer version,
		@NotBlank(message = "{form.title.required}") @Size(max = 100,
				message = "{form.title.tooLong}") @Nullable String title,
		@NotBlank(message = "{form.facts.required}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String facts,
		@NotBlank(message = "{form.proposal.required}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String proposal,
		@NotNull(message = "{form.category.required}") @Nullable Category category,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String suggestedAgency,
		@NotNull(message = "{form.disclosure.required}") @Nullable Disclosure disclosure, @Nullable List<Long> joint) {

	static OwnForm empty() {
		return new OwnForm(null, "", "", "", null, "", null, List.of());
	}

	static OwnForm of(OwnItem item) {
		OwnItem.Head head = item.head();
		return new OwnForm(head.version(), head.title(), head.facts(), head.proposal(), head.category(),
				(head.suggestedAgency() != null) ? head.suggestedAgency() : "", head.disclosure(),
				item.joint().stream().map(OwnItem.Signature::mandateId).toList());
	}

	/** To be called when nothing required is missing. */
	OwnText text() {
		String agency = (this.suggestedAgency == null || this.suggestedAgency.isBlank()) ? null
				: this.suggestedAgency.strip();
		return new OwnText(required(this.title), required(this.facts), required(this.proposal), required(this.category),
				required(this.disclosure), agency, asked());
	}

	List<Long> asked() {
		return (this.joint == null) ? List.of() : this.joint.stream().filter(Objects::nonNull).toList();
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	/** What was typed, for the page of a lost update. */
	String typed() {
		return this.title + "\n" + this.facts + "\n" + this.proposal;
	}

	private static <T> T required(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
