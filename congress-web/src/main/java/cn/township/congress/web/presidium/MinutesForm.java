package cn.township.congress.web.presidium;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is entered on the record of a meeting: its text, its signature or a correction.
 */
record MinutesForm(@Nullable Integer version, @Size(max = 30000, message = "{form.text.tooLong}") @Nullable String text,
		@Nullable LocalDate on, @Size(max = 40, message = "{form.short.tooLong}") @Nullable String signer) {

	void check(MinutesDeed deed, Errors errors) {
		if (deed.asksText() && Typed.orNull(this.text) == null) {
			errors.rejectValue("text", "form.minutes.required");
		}
		if (deed == MinutesDeed.CORRECT && textOrEmpty().length() > MinutesDeed.LONGEST_ERRATUM) {
			errors.rejectValue("text", "form.erratum.tooLong");
		}
		if (deed.asksSignature() && this.on == null && !errors.hasFieldErrors("on")) {
			errors.rejectValue("on", "form.date.required");
		}
		if (deed.asksSignature() && Typed.orNull(this.signer) == null) {
			errors.rejectValue("signer", "form.signer.required");
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	String textOrEmpty() {
		String typed = Typed.orNull(this.text);
		return (typed != null) ? typed.replace("\r\n", "\n") : "";
	}

	String signerOrEmpty() {
		String typed = Typed.orNull(this.signer);
		return (typed != null) ? typed : "";
	}

}
