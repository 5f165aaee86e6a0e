package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import cn.township.congress.domain.deputy.HigherLevel;
import cn.township.congress.domain.deputy.Sex;
import cn.township.congress.service.deputy.DeputyFields;
import cn.township.congress.service.deputy.EnterHigherMandate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A mandate of a higher congress as typed, of a deputy of the township or of somebody
 * else.
 */
record HigherForm(@Nullable Long deputy, @Nullable String name, @Nullable Sex sex, @Nullable String ethnicity,
		@Nullable String born, @Nullable String party, @Nullable String education, @Nullable String workUnit,
		@NotNull(message = "{form.choice.required}") @Nullable HigherLevel level,
		@NotNull(message = "{form.number.required}") @Min(1) @Max(99) @Nullable Integer termNo,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate fromOn,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String source) {

	static HigherForm empty(@Nullable Long deputy) {
		return new HigherForm(deputy, "", null, "汉族", "", "", "", "", null, null, null, "");
	}

	/** What somebody who is no deputy of the township must be known by. */
	void check(Errors errors) {
		if (this.deputy != null) {
			return;
		}
		require(errors, "name", this.name, "form.name.required");
		require(errors, "ethnicity", this.ethnicity, "form.choice.required");
		require(errors, "born", this.born, "form.born.required");
		if (this.sex == null && !errors.hasFieldErrors("sex")) {
			errors.rejectValue("sex", "form.choice.required");
		}
	}

	EnterHigherMandate.Command command() {
		return new EnterHigherMandate.Command(this.deputy, (this.deputy != null) ? null : fields(),
				Objects.requireNonNull(this.level), Objects.requireNonNull(this.termNo),
				Objects.requireNonNull(this.fromOn),
				(this.source == null || this.source.isBlank()) ? null : this.source.strip());
	}

	private DeputyFields fields() {
		return new DeputyFields(Objects.requireNonNull(this.name), Objects.requireNonNull(this.sex),
				Objects.requireNonNull(this.ethnicity), Objects.requireNonNull(this.born), this.party, null,
				this.education, null, this.workUnit, null, null, null, null, null, Set.of(), null, null, null,
				Set.of());
	}

	private static void require(Errors errors, String field, @Nullable String typed, String key) {
		if (typed == null || typed.isBlank()) {
			errors.rejectValue(field, key);
		}
	}

}
