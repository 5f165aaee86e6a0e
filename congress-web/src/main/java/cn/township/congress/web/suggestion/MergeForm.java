package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.suggestion.MergeSuggestion;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Which other suggestion it is to be handled together with.
 */
record MergeForm(@Nullable Integer version, @NotNull(message = "{form.merge.required}") @Nullable Long into,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on) {

	MergeSuggestion.Command command(long id) {
		return new MergeSuggestion.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.into));
	}

}
