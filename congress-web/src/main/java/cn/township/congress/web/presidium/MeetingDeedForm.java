package cn.township.congress.web.presidium;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The small form of a deed on a meeting as typed.
 *
 * @param proposers members who proposed it; none where the chair calls it
 */
record MeetingDeedForm(@Nullable Integer version, @Nullable LocalDate on,
		@Size(max = 300, message = "{form.text.tooLong}") @Nullable String reason,
		@Min(value = 1, message = "{form.number.required}") @Nullable Integer proposers) {

	void check(MeetingDeed deed, Errors errors) {
		if (deed.asksDay() && this.on == null && !errors.hasFieldErrors("on")) {
			errors.rejectValue("on", "form.date.required");
		}
		if (deed.asksReason() && Typed.orNull(this.reason) == null) {
			errors.rejectValue("reason", "form.reason.required");
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	String reasonOrEmpty() {
		String typed = Typed.orNull(this.reason);
		return (typed != null) ? typed : "";
	}

}
