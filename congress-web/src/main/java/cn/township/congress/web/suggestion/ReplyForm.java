package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.service.suggestion.ReplyToSuggestion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

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
		@Size(max = 200, message = "{form.short.tooLong}") @Nullable String noContactReason) {

	static ReplyForm empty(int version, LocalDate today) {
		return new ReplyForm(version, today, null, "", "", "", "", "", "", null, "");
	}

	ReplyToSuggestion.Command command(long id) {
		return new ReplyToSuggestion.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.resultClass), blankToNull(this.documentNo),
				Objects.requireNonNull(this.signatory), Objects.requireNonNull(this.body),
				blankToNull(this.contactName), blankToNull(this.contactPhone), promised(),
				blankToNull(this.noContactReason));
	}

	/**
	 * Only complete where there is a day; the day alone is refused with what is missing.
	 */
	private @Nullable Promise promised() {
		if (this.promiseUntil != null) {
			return new Promise((this.promise != null) ? this.promise : "", this.promiseUntil);
		}
		return null;
	}

	private static @Nullable String blankToNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
