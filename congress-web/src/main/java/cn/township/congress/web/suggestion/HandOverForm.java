package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.suggestion.HandOverCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The presidium's decision as typed.
 */
record HandOverForm(@Nullable Integer version, @NotNull(message = "{form.leadAgency.required}") @Nullable Long lead,
		@Nullable List<Long> assisting,
		@NotBlank(message = "{form.meeting.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String meeting,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate decidedOn,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotNull(message = "{form.months.required}") @Nullable Integer months,
		@Size(max = 500, message = "{form.text.tooLong}") @Nullable String longGround, @Nullable Boolean lateKnown) {

	static HandOverForm empty(int version, LocalDate today, int months) {
		return new HandOverForm(version, null, List.of(), "", today, today, months, "", null);
	}

	/**
	 * Whether the presidium knows that the new deadline lies beyond the first six months.
	 */
	boolean isLateKnown() {
		return Boolean.TRUE.equals(this.lateKnown);
	}

	HandOverCommand command(long id) {
		return new HandOverCommand(id, (this.version != null) ? this.version : -1, this.lead,
				(this.assisting != null) ? this.assisting.stream().filter(Objects::nonNull).toList() : List.of(),
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.months),
				(this.longGround == null || this.longGround.isBlank()) ? null : this.longGround.strip(),
				Objects.requireNonNull(this.meeting).strip(), Objects.requireNonNull(this.decidedOn));
	}

}
