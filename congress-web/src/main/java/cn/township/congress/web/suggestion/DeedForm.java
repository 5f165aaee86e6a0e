package cn.township.congress.web.suggestion;

import java.time.LocalDate;
import java.util.Arrays;

import cn.township.congress.web.suggestion.Deed.Field;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The small form of a deed as typed.
 */
record DeedForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable LocalDate until, @Nullable String choice,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String text,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String name) {

	static DeedForm empty(int version, LocalDate today) {
		return new DeedForm(version, today, null, "", "", "");
	}

	/** What the deed cannot do without. */
	void check(Deed deed, Errors errors) {
		if (deed.has(Field.CHOICE) && Arrays.stream(deed.choices()).noneMatch((c) -> c.name().equals(this.choice))) {
			errors.rejectValue("choice", "form.choice.required");
		}
		if (deed.has(Field.TEXT) && textOrEmpty().isEmpty()) {
			errors.rejectValue("text", "form.reason.required");
		}
		if (deed.has(Field.NAME) && nameOrEmpty().isEmpty()) {
			errors.rejectValue("name", "form.name.required");
		}
		if (deed.has(Field.UNTIL) && this.until == null && !errors.hasFieldErrors("until")) {
			errors.rejectValue("until", "form.date.required");
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	/** The day it happened; today where none is given. */
	LocalDate onOr(LocalDate today) {
		return (this.on != null) ? this.on : today;
	}

	String textOrEmpty() {
		return (this.text == null) ? "" : this.text.strip();
	}

	@Nullable String textOrNull() {
		return textOrEmpty().isEmpty() ? null : textOrEmpty();
	}

	String nameOrEmpty() {
		return (this.name == null) ? "" : this.name.strip();
	}

	@Nullable String nameOrNull() {
		return nameOrEmpty().isEmpty() ? null : nameOrEmpty();
	}

}
