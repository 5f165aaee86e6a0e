package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.deputy.ByElection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a by-election as typed, without its candidates.
 */
record PlanForm(@NotNull(message = "{form.choice.required}") @Nullable Long district,
		@NotNull(message = "{form.number.required}") @Min(1) @Max(3) @Nullable Integer seats,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate listOn,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate pollOn,
		@NotBlank(message = "{form.document.required}") @Size(max = 200,
				message = "{form.document.tooLong}") @Nullable String document) {

	static PlanForm empty(@Nullable Long district) {
		return new PlanForm(district, 1, null, null, "");
	}

	long districtId() {
		return Objects.requireNonNull(this.district);
	}

	ByElection.Plan plan() {
		return new ByElection.Plan(Objects.requireNonNull(this.seats), Objects.requireNonNull(this.listOn),
				Objects.requireNonNull(this.pollOn), Objects.requireNonNull(this.document).strip());
	}

}
