package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.congress.CorrectOpening;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The corrected first day of a session as typed.
 *
 * @param seen the day the page showed
 */
record OpeningForm(@Nullable LocalDate seen, @NotNull(message = "{form.date.required}") @Nullable LocalDate on) {

	CorrectOpening.Command command(long congressId, int sessionNo) {
		LocalDate openedOn = Objects.requireNonNull(this.on);
		return new CorrectOpening.Command(congressId, sessionNo, Objects.requireNonNullElse(this.seen, openedOn),
				openedOn);
	}

}
