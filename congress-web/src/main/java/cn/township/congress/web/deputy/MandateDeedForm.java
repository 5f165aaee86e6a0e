package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.Arrays;

import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.web.deputy.MandateDeed.Field;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The small form of a change of a mandate as typed.
 *
 * @param votes for a resignation or a recall
 * @param demanding voters who demanded the recall
 * @param voters voters of the district
 */
record MandateDeedForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable String choice,
		@Nullable LocalDate groundOn, @Size(max = 200, message = "{form.document.tooLong}") @Nullable String document,
		@Size(max = 500, message = "{form.text.tooLong}") @Nullable String text,
		@Min(value = 0, message = "{form.number.required}") @Nullable Integer votes,
		@Min(value = 0, message = "{form.number.required}") @Nullable Integer demanding,
		@Min(value = 0, message = "{form.number.required}") @Nullable Integer voters) {

	static MandateDeedForm empty(int version, LocalDate today, @Nullable String choice) {
		return new MandateDeedForm(version, today, choice, null, "", "", null, null, null);
	}

	/** What the deed cannot do without. */
	void check(MandateDeed deed, Errors errors) {
		if (deed.has(Field.CHOICE) && Arrays.stream(deed.choices()).noneMatch((c) -> c.name().equals(this.choice))) {
			errors.rejectValue("choice", "form.choice.required");
		}
		if (deed.has(Field.DOCUMENT) && documentOrEmpty().isEmpty()) {
			errors.rejectValue("document", "form.document.required");
		}
		if (deed.has(Field.TEXT) && textOrEmpty().isEmpty()) {
			errors.rejectValue("text", "form.reason.required");
		}
		if (deed.has(Field.GROUND_ON) && this.groundOn == null && !errors.hasFieldErrors("groundOn")) {
			errors.rejectValue("groundOn", "form.date.required");
		}
		if (deed == MandateDeed.REPORT) {
			checkEvidence(errors);
		}
	}

	private void checkEvidence(Errors errors) {
		boolean recalled = TerminationGround.RECALLED.name().equals(this.choice);
		boolean voted = recalled || TerminationGround.RESIGNED.name().equals(this.choice)
				|| TerminationGround.RESIGNED_BY_ORDER.name().equals(this.choice);
		if (voted) {
			require("votes", this.votes, errors);
		}
		if (recalled) {
			require("demanding", this.demanding, errors);
			require("voters", this.voters, errors);
		}
	}

	private static void require(String field, @Nullable Integer number, Errors errors) {
		if (number == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, "form.number.required");
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	/** The day it happened; today where none is given. */
	LocalDate onOr(LocalDate today) {
		return (this.on != null) ? this.on : today;
	}

	String documentOrEmpty() {
		return (this.document == null) ? "" : this.document.strip();
	}

	String textOrEmpty() {
		return (this.text == null) ? "" : this.text.strip();
	}

	@Nullable String textOrNull() {
		return textOrEmpty().isEmpty() ? null : textOrEmpty();
	}

}
