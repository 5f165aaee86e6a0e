package cn.township.congress.web.congress;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a session as typed.
 */
record CloseForm(@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {
}
