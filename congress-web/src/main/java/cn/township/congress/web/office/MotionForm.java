package cn.township.congress.web.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.MovedBy;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A resignation, a motion of removal or a defence as typed.
 */
record MotionForm(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Nullable MovedBy by, @Min(value = 1, message = "{form.number.required}") @Nullable Integer movers,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String text) {

	void check(String deed, Errors errors) {
		if (!deed.equals("defence") && textOrEmpty().isEmpty()) {
			errors.rejectValue("text", "form.reason.required");
		}
		if (!deed.equals("remove")) {
			return;
		}
		if (this.by == null) {
			errors.rejectValue("by", "form.choice.required");
		}
		else if (this.by == MovedBy.DEPUTIES && this.movers == null && !errors.hasFieldErrors("movers")) {
			errors.rejectValue("movers", "form.number.required");
		}
	}

	@Nullable Integer moversOrNone() {
		return (this.by == MovedBy.DEPUTIES) ? this.movers : null;
	}

	String textOrEmpty() {
		return (this.text == null) ? "" : this.text.strip();
	}

	@Nullable String textOrNull() {
		return textOrEmpty().isEmpty() ? null : textOrEmpty();
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

}
