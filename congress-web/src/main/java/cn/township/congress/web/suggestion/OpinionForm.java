package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.suggestion.GiveOpinion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The letter of an assisting agency as typed.
 *
 * @param agency whose letter the office types in
 */
record OpinionForm(@Nullable Integer version, @Nullable Long agency,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String documentNo,
		@NotBlank(message = "{form.signatory.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String signatory,
		@NotBlank(message = "{form.opinion.required}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String body) {

	GiveOpinion.Command command(long id) {
		String number = Objects.requireNonNullElse(this.documentNo, "").strip();
		return new GiveOpinion.Command(id, (this.version != null) ? this.version : -1, Objects.requireNonNull(this.on),
				this.agency, number.isEmpty() ? null : number, Objects.requireNonNull(this.signatory),
				Objects.requireNonNull(this.body));
	}

}
