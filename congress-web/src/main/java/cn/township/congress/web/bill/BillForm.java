package cn.township.congress.web.bill;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.bill.BillText;
import cn.township.congress.domain.bill.Proposer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The paper form of a bill as typed.
 *
 * @param signers names, the lead deputy first, separated by 、
 * @param intent what the pressed button wants
 */
record BillForm(@Nullable Integer version, @NotNull(message = "{bill.form.course}") @Nullable Long course,
		@NotNull(message = "{bill.form.proposer}") @Nullable Proposer proposer,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String lead,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String joint,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{bill.form.subject}") @Size(max = 100,
				message = "{form.title.tooLong}") @Nullable String subject,
		@NotBlank(message = "{bill.form.grounds}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String grounds,
		@NotBlank(message = "{bill.form.plan}") @Size(max = 10_000,
				message = "{form.text.tooLong}") @Nullable String plan,
		@Nullable Intent intent) {

	static BillForm empty(@Nullable Long course, LocalDate today) {
		return new BillForm(null, course, Proposer.DEPUTIES, "", "", today, "", "", "", null);
	}

	BillText text() {
		return new BillText(Objects.requireNonNull(this.subject), Objects.requireNonNull(this.grounds),
				Objects.requireNonNull(this.plan));
	}

	boolean ofDeputies() {
		return this.proposer == Proposer.DEPUTIES;
	}

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
		CHECK,

		/** Too late for a bill: keep it and handle it as a suggestion. */
		LATE

	}

}
