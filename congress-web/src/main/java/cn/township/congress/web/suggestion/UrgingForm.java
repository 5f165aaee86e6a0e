package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.suggestion.UrgingLetter;
import cn.township.congress.service.suggestion.SendUrgingLetter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An urging letter as typed.
 */
record UrgingForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate answerUntil,
		@NotBlank(message = "{form.addressee.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String addressee,
		@NotBlank(message = "{form.urging.required}") @Size(max = 4_000,
				message = "{form.text.tooLong}") @Nullable String content,
		@NotBlank(message = "{form.signatory.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String signatory) {

	SendUrgingLetter.Command command(long id) {
		UrgingLetter.Letter letter = new UrgingLetter.Letter(Objects.requireNonNull(this.addressee),
				Objects.requireNonNull(this.content), Objects.requireNonNull(this.signatory));
		return new SendUrgingLetter.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.answerUntil), letter);
	}

}
