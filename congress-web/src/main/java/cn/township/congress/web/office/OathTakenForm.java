package cn.township.congress.web.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.office.Ceremony;
import cn.township.congress.domain.office.OathForm;
import cn.township.congress.service.office.TakeOath;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An oath as typed.
 *
 * @param takers tenures of those who took it
 */
record OathTakenForm(@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String place,
		@NotBlank(message = "{oath.presider.required}") @Size(max = 40,
				message = "{form.text.tooLong}") @Nullable String presider,
		@NotNull(message = "{form.choice.required}") @Nullable OathForm way,
		@Size(max = 40, message = "{form.text.tooLong}") @Nullable String leader,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String witness,
		@NotEmpty(message = "{form.choice.required}") @Nullable List<Long> takers) {

	static OathTakenForm of(LocalDate on, List<Long> takers) {
		return new OathTakenForm(on, "", "", (takers.size() > 1) ? OathForm.GROUP : OathForm.SINGLE, "", "", takers);
	}

	TakeOath.Command command(long courseId) {
		return new TakeOath.Command(courseId, Objects.requireNonNull(this.on), Objects.requireNonNull(this.way),
				new Ceremony(text(this.place), Objects.requireNonNull(text(this.presider)), text(this.witness)),
				text(this.leader), Objects.requireNonNull(this.takers).stream().filter(Objects::nonNull).toList());
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
