package cn.township.congress.web.presidium;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The day on which decisions are carried out, as typed.
 */
record ConfirmForm(@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {
}
