package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What all suggestions of a batch share: the presidium's one decision and the day.
 */
record BatchHandOverForm(
		@NotBlank(message = "{form.meeting.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String meeting,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate decidedOn,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {
}
