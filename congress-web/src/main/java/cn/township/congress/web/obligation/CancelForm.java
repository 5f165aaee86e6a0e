package cn.township.congress.web.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why it is no longer called for, as typed.
 */
record CancelForm(@Nullable Integer version, @NotBlank(message = "{form.reason.required}") @Size(max = 500,
		message = "{obligation.outcome.long}") @Nullable String reason) {
}
