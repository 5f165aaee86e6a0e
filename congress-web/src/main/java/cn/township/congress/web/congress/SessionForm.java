package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.service.congress.HoldSession;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A session as typed.
 *
 * @param sessionNo the number the page showed, so that sending the form twice is noticed
 */
record SessionForm(@Nullable Integer sessionNo, @NotNull(message = "{form.choice.required}") @Nullable SessionKind kind,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

	HoldSession.Command command(long congressId, int nextSessionNo) {
		return new HoldSession.Command(congressId, Objects.requireNonNullElse(this.sessionNo, nextSessionNo),
				Objects.requireNonNull(this.kind), Objects.requireNonNull(this.openedOn), this.closedOn);
	}

}
