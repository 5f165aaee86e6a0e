package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.domain.suggestion.Source;
import cn.township.congress.service.suggestion.SuggestionDetail;
import cn.township.congress.service.suggestion.SuggestionForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The paper form as typed.
 *
 * @param lead name or initials of the lead deputy
 * @param leadId chosen mandate, when the name alone does not tell
 * @param joint names of the joint signers, separated by 、
 * @param scan the signed form
 */
record RegisterForm(@Nullable Integer version, @NotBlank(message = "{form.lead.required}") @Nullable String lead,
		@Nullable Long leadId, @Size(max = 2000) @Nullable String joint,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate submittedOn,
		@NotNull(message = "{form.source.required}") @Nullable Source source,
		@NotBlank(message = "{form.title.required}") @Size(max = 100,
				message = "{form.title.tooLong}") @Nullable String title,
		@NotNull(message = "{form.category.required}") @Nullable Category category,
		@NotBlank(message = "{form.facts.required}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String facts,
		@NotBlank(message = "{form.proposal.required}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String proposal,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String suggestedAgency,
		@NotNull(message = "{form.disclosure.required}") @Nullable Disclosure disclosure,
		@Nullable MultipartFile scan) {

	static RegisterForm empty(LocalDate on, Source source) {
		return new RegisterForm(null, "", null, "", on, source, "", null, "", "", "", null, null);
	}

	static RegisterForm of(SuggestionDetail detail, LocalDate today) {
		SuggestionDetail.Head head = detail.head();
		String joint = String.join("、", detail.jointSigners().stream().map(SuggestionDetail.Signature::name).toList());
		return new RegisterForm(head.version(), detail.leadDeputy().name(), detail.leadDeputy().mandateId(), joint,
				today, head.source(), head.title(), head.category(), head.facts(), head.proposal(),
				(head.suggestedAgency() != null) ? head.suggestedAgency() : "", head.disclosure(), null);
	}

	/** Names of the joint signers as typed. */
	List<String> jointNames() {
		String typed = (this.joint == null) ? "" : this.joint;
		return List.of(typed.split("[、,，;；\\s]+")).stream().filter((name) -> !name.isBlank()).toList();
	}

	SuggestionForm command(long leadMandate, List<Long> jointMandates) {
		return new SuggestionForm(required(this.title), required(this.facts), required(this.proposal),
				required(this.category), required(this.source), required(this.disclosure),
				(this.suggestedAgency == null || this.suggestedAgency.isBlank()) ? null : this.suggestedAgency.strip(),
				required(this.submittedOn), leadMandate, jointMandates);
	}

	/** The same form for the next paper of the pile: day and source stay. */
	String next() {
		return "/suggestions/new?on=" + required(this.submittedOn) + "&source=" + required(this.source);
	}

	private static <T> T required(@Nullable T value) {
		return java.util.Objects.requireNonNull(value);
	}

}
