package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.liaison.SaveArea;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An area as typed.
 */
record AreaForm(@Nullable Integer version,
		@NotBlank(message = "{form.areaName.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String name,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Nullable List<@Pattern(regexp = "[1-9][0-9]{8}", message = "{form.choice.required}") String> townships) {

	SaveArea.Command command(@Nullable Long id) {
		return new SaveArea.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.name).strip(), Objects.requireNonNull(this.on),
				Objects.requireNonNullElse(this.townships, List.<String>of())
					.stream()
					.map(AdminCode::parse)
					.collect(Collectors.toSet()));
	}

}
