package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.service.suggestion.ReplyToSuggestion;
import cn.township.congress.service.suggestion.ReplyTogether;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The agency's letter as typed.
 */
record ReplyForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotNull(message = "{form.resultClass.required}") @Nullable ResultClass resultClass,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String documentNo,
		@NotBlank(message = "{form.signatory.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String signatory,
		@NotBlank(message = "{form.body.required}") @Size(max = 20_000,
				message = "{form.text.tooLong}") @Nullable String body,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String contactName,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String contactPhone,
		@Size(max = 2_000, message = "{form.text.tooLong}") @Nullable String promise, @Nullable LocalDate promiseUntil,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String noContactReason,
		@Nullable List<Long> together,
		@Nullable Map<Long, @Size(max = 60, message = "{form.short.tooLong}") String> documentNos) {

	static ReplyForm empty(int version, LocalDate today) {
		return new ReplyForm(version, today, null, "", "", "", "", "", "", null, "", List.of(), Map.of());
	}

	/** Others handled together with it that get the same answer. */
	List<ReplyTogether.Other> others() {
		Map<Long, String> numbers = (this.documentNos != null) ? this.documentNos : Map.of();
		List<Long> ticked = (this.together != null) ? this.together : List.of();
		return ticked.stream()
			.filter(Objects::nonNull)
			.map((other) -> new ReplyTogether.Other(other, blankToNull(numbers.get(other))))
			.toList();
	}

	ReplyToSuggestion.Command command(long id) {
		return new ReplyToSuggestion.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.resultClass), blankToNull(this.documentNo),
				Objects.requireNonNull(this.signatory), Objects.requireNonNull(this.body),
				blankToNull(this.contactName), blankToNull(this.contactPhone), promised(),
				blankToNull(this.noContactReason));
	}

	/** Nothing where neither is filled in; half a promise is refused beforehand. */
	private @Nullable Promise promised() {
		return (this.promiseUntil != null) ? new Promise(promiseOrEmpty(), this.promiseUntil) : null;
	}

	/** Class B promises something by a day, no other class does. */
	void check(Errors errors) {
		if (this.resultClass == ResultClass.B && promiseOrEmpty().isEmpty()) {
			errors.rejectValue("promise", "form.promise.required");
		}
		boolean dayMissing = this.promiseUntil == null && !errors.hasFieldErrors("promiseUntil");
		if (dayMissing && (this.resultClass == ResultClass.B || !promiseOrEmpty().isEmpty())) {
			errors.rejectValue("promiseUntil", "form.promiseUntil.required");
		}
	}

	private String promiseOrEmpty() {
		return (this.promise == null) ? "" : this.promise.strip();
	}

	private static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
