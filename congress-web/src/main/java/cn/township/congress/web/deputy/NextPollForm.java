package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.deputy.PlanNextPoll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Another poll of a by-election as typed.
 */
record NextPollForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate listOn,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate pollOn,
		@NotBlank(message = "{form.document.required}") @Size(max = 200,
				message = "{form.document.tooLong}") @Nullable String document) {

	PlanNextPoll.Command command(long id) {
		return new PlanNextPoll.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.listOn), Objects.requireNonNull(this.pollOn),
				Objects.requireNonNull(this.document).strip());
	}

}
