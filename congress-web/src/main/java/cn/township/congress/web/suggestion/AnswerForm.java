package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.suggestion.AnswerInspection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the agency met what an inspection required, as typed.
 */
record AnswerForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{form.answer.required}") @Size(max = 2000,
				message = "{form.text.tooLong}") @Nullable String text) {

	AnswerInspection.Command command(long id, long inspection) {
		return new AnswerInspection.Command(id, (this.version != null) ? this.version : -1, inspection,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.text));
	}

}
