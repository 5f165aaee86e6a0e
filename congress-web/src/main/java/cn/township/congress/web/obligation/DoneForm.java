package cn.township.congress.web.obligation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * When it was done and what was done, as typed.
 */
record DoneForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{obligation.outcome.required}") @Size(max = 500,
				message = "{obligation.outcome.long}") @Nullable String outcome) {
}
