package cn.township.congress.web.resolution;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.resolution.PublishResolution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * When and where it was made public, as typed.
 */
record PublishForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{resolution.where.required}") @Size(max = 200,
				message = "{resolution.where.long}") @Nullable String where,
		@Size(max = 40, message = "{resolution.signer.long}") @Nullable String signer, @Nullable String prefix,
		@Nullable Boolean normative) {

	PublishResolution.Command command(long id) {
		return new PublishResolution.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.where).strip(), orNull(this.signer),
				orNull(this.prefix), Boolean.TRUE.equals(this.normative));
	}

	private static @Nullable String orNull(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
