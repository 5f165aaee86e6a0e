package cn.township.congress.web.bill;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Until when bills may be put forward, as typed.
 */
record DeadlineForm(@NotNull(message = "{form.date.required}") @Nullable LocalDate until, @Nullable Long meetingId,
		@Size(max = 100, message = "{form.short.tooLong}") @Nullable String meeting) {
}
