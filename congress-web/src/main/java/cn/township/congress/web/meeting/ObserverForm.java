package cn.township.congress.web.meeting;

import java.util.Objects;

import cn.township.congress.domain.meeting.ObserverGround;
import cn.township.congress.service.meeting.KeepObservers.Guest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited, as typed.
 */
record ObserverForm(
		@NotBlank(message = "{form.name.required}") @Size(max = 40,
				message = "{form.text.tooLong}") @Nullable String name,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String workUnit,
		@Size(max = 60, message = "{form.text.tooLong}") @Nullable String post,
		@NotNull(message = "{form.choice.required}") @Nullable ObserverGround ground) {

	Guest guest() {
		return new Guest(Objects.requireNonNull(this.name).strip(), plain(this.workUnit), plain(this.post),
				Objects.requireNonNull(this.ground));
	}

	private static @Nullable String plain(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
