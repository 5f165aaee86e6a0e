package cn.township.congress.web.congress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.congress.SeatFormula;
import cn.township.congress.domain.congress.Seats;
import cn.township.congress.service.congress.CorrectTerm;
import cn.township.congress.service.congress.OpenTerm;
import cn.township.congress.service.congress.TermRow;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A term as typed.
 *
 * @param version of the term the form was filled in with; none for a new one
 */
record TermForm(@Nullable Integer version,
		@NotNull(message = "{form.number.required}") @Min(1) @Max(99) @Nullable Integer termNo,
		@NotNull(message = "{form.number.required}") @Nullable Integer seats, @Positive @Nullable Integer inhabitants,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String seatsDecision,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String extraSeatsDecision,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate electedOn, @Nullable LocalDate firstSessionOn) {

	/** The number after the last term, with as many seats. */
	static TermForm after(List<TermRow> terms) {
		return terms.isEmpty() ? new TermForm(null, null, null, null, null, null, null, null)
				: new TermForm(null, terms.get(0).termNo() + 1, terms.get(0).seats(),
						terms.get(0).seatsFixed().inhabitants(), null, null, null, null);
	}

	static TermForm of(TermRow term) {
		Seats seats = term.seatsFixed();
		return new TermForm(term.version(), term.termNo(), seats.number(), seats.inhabitants(), seats.decision(),
				seats.extraDecision(), term.electedOn(), null);
	}

	/** How the law computes the seats; nothing where no population is typed. */
	@Nullable String formula() {
		return (this.inhabitants == null || this.inhabitants < 1) ? null
				: new SeatFormula(this.inhabitants, text(this.extraSeatsDecision) != null).sentence();
	}

	OpenTerm.Command command() {
		return new OpenTerm.Command(Objects.requireNonNull(this.termNo), fixed(),
				Objects.requireNonNull(this.electedOn), this.firstSessionOn);
	}

	CorrectTerm.Command correction(long id) {
		return new CorrectTerm.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.termNo), fixed(), Objects.requireNonNull(this.electedOn));
	}

	private Seats fixed() {
		return new Seats(Objects.requireNonNull(this.seats), this.inhabitants, text(this.seatsDecision),
				text(this.extraSeatsDecision));
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
