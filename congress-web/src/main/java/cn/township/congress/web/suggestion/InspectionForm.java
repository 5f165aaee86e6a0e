package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Inspection;
import cn.township.congress.service.suggestion.RecordInspection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the inspectors wrote down, as typed.
 */
record InspectionForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{form.inspectors.required}") @Size(max = 100,
				message = "{form.text.tooLong}") @Nullable String inspectors,
		@NotBlank(message = "{form.findings.required}") @Size(max = 4_000,
				message = "{form.text.tooLong}") @Nullable String findings,
		@Size(max = 2_000, message = "{form.text.tooLong}") @Nullable String requirement, @Nullable LocalDate dueOn) {

	RecordInspection.Command command(long id) {
		Inspection.Report report = new Inspection.Report(Objects.requireNonNull(this.inspectors),
				Objects.requireNonNull(this.findings), this.requirement, this.dueOn);
		return new RecordInspection.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), report);
	}

}
