package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.deputy.PollCount;
import cn.township.congress.service.deputy.CountByElection;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The result of a poll as typed, without the votes of each candidate.
 */
record CountForm(@Nullable Integer version,
		@NotNull(message = "{form.number.required}") @Min(value = 1,
				message = "{form.number.required}") @Nullable Integer voters,
		@NotNull(message = "{form.number.required}") @Min(value = 0,
				message = "{form.number.required}") @Nullable Integer voted,
		@NotNull(message = "{form.number.required}") @Min(value = 0,
				message = "{form.number.required}") @Nullable Integer valid,
		@NotBlank(message = "{form.document.required}") @Size(max = 200,
				message = "{form.document.tooLong}") @Nullable String document,
		@Nullable LocalDate on) {

	static CountForm empty(int version, LocalDate today) {
		return new CountForm(version, null, null, null, "", today);
	}

	CountByElection.Command command(long id, List<Integer> votes, LocalDate today) {
		return new CountByElection.Command(id, (this.version != null) ? this.version : -1,
				(this.on != null) ? this.on : today, new PollCount(Objects.requireNonNull(this.voters),
						Objects.requireNonNull(this.voted), Objects.requireNonNull(this.valid), votes),
				Objects.requireNonNull(this.document).strip());
	}

}
