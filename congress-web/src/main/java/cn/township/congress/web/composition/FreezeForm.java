package cn.township.congress.web.composition;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.composition.FreezeComposition;
import cn.township.congress.service.deputy.DeputySet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be frozen.
 *
 * @param title what it is for
 * @param day the day counted
 */
record FreezeForm(
		@NotBlank(message = "{form.composition.title}") @Size(max = 100,
				message = "{form.text.tooLong}") @Nullable String title,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate day, @Nullable String deputies) {

	FreezeComposition.Command command() {
		DeputySet set = DeputySet.TO_TAKE_OFFICE.name().equals(this.deputies) ? DeputySet.TO_TAKE_OFFICE
				: DeputySet.IN_OFFICE;
		return new FreezeComposition.Command(Objects.requireNonNull(this.day), set, Objects.requireNonNull(this.title));
	}

}
