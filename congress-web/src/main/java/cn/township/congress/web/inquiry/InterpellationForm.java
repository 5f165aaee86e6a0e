package cn.township.congress.web.inquiry;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The paper form of an interpellation as typed.
 *
 * @param intent what the pressed button wants
 */
record InterpellationForm(@NotNull(message = "{bill.form.course}") @Nullable Long course,
		@NotBlank(message = "{inquiry.form.addressee}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String addressee,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String lead,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String joint,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{inquiry.form.question}") @Size(max = 200,
				message = "{form.title.tooLong}") @Nullable String question,
		@NotBlank(message = "{inquiry.form.content}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String body,
		@Nullable Intent intent) {

	Intent wanted() {
		return (this.intent != null) ? this.intent : Intent.SUBMIT;
	}

	/** What a button of the form wants. */
	enum Intent {

		/** Put it forward. */
		SUBMIT,

		/** Keep it and go on collecting signatures. */
		SAVE,

		/** Only say who was recognized and how many are missing. */
		CHECK

	}

}
