package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.suggestion.SuperviseAsKey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The presidium's decision on key supervision as typed.
 */
record KeyForm(@Nullable Integer version,
		@NotBlank(message = "{form.meeting.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String meeting,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{form.supervisor.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String supervisor) {

	SuperviseAsKey.Command command(long id) {
		return new SuperviseAsKey.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.meeting),
				Objects.requireNonNull(this.supervisor));
	}

}
