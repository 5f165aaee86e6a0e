package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.service.congress.OpenTerm;
import cn.township.congress.service.congress.TermRow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A new term as typed.
 */
record TermForm(@NotNull(message = "{form.number.required}") @Min(1) @Max(99) @Nullable Integer termNo,
		@NotNull(message = "{form.number.required}") @Nullable Integer seats, @Positive @Nullable Integer inhabitants,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate electedOn, @Nullable LocalDate firstSessionOn) {

	/** The number after the last term, with as many seats. */
	static TermForm after(List<TermRow> terms) {
		return terms.isEmpty() ? new TermForm(null, null, null, null, null)
				: new TermForm(terms.get(0).termNo() + 1, terms.get(0).seats(), null, null, null);
	}

	OpenTerm.Command command() {
		return new OpenTerm.Command(Objects.requireNonNull(this.termNo), Objects.requireNonNull(this.seats),
				this.inhabitants, Objects.requireNonNull(this.electedOn), this.firstSessionOn);
	}

}
