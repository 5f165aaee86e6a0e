package cn.township.congress.web.presidium;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.presidium.GiveTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A task a meeting gave out, as typed.
 */
record TaskForm(
		@NotBlank(message = "{form.task.required}") @Size(max = 200,
				message = "{form.item.tooLong}") @Nullable String title,
		@NotBlank(message = "{form.owner.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String owner,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate dueOn) {

	GiveTask.Command command(long meeting) {
		return new GiveTask.Command(meeting, Objects.requireNonNull(this.title).strip(),
				Objects.requireNonNull(this.owner).strip(), Objects.requireNonNull(this.dueOn));
	}

}
