package cn.township.congress.web.inquiry;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.inquiry.AnswerLetter;
import cn.township.congress.domain.inquiry.AnswerMode;
import cn.township.congress.domain.inquiry.Capacity;
import cn.township.congress.service.inquiry.InterpellationDetail;
import cn.township.congress.web.inquiry.InquiryDeed.Field;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The small form of a deed as typed.
 */
record InquiryDeedForm(@Nullable Integer version, @Nullable LocalDate on,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String names, @Nullable Long signer,
		@Nullable AnswerMode mode, @Nullable Long meetingId,
		@Size(max = 100, message = "{form.short.tooLong}") @Nullable String meeting,
		@Size(max = 40, message = "{form.short.tooLong}") @Nullable String name, @Nullable Capacity capacity,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String document,
		@Size(max = 10_000, message = "{form.text.tooLong}") @Nullable String text,
		@Min(value = 0, message = "{inquiry.form.counts}") @Max(value = 999,
				message = "{inquiry.form.counts}") @Nullable Integer satisfied,
		@Min(value = 0, message = "{inquiry.form.counts}") @Max(value = 999,
				message = "{inquiry.form.counts}") @Nullable Integer dissatisfied) {

	static InquiryDeedForm of(InterpellationDetail detail, @Nullable String chief, LocalDate today) {
		InterpellationDetail.Hearing hearing = detail.hearing();
		return new InquiryDeedForm(detail.head().version(), today, "", null, detail.head().proposedMode(),
				(hearing != null) ? hearing.meetingId() : null, "", chief, Capacity.HEAD, "", "", null, null);
	}

	/** What the deed cannot do without. */
	void check(InquiryDeed deed, Errors errors) {
		if (deed.has(Field.SIGNERS)) {
			require(text(this.names), "names", "bill.form.signers", errors);
		}
		if (deed.has(Field.SIGNER)) {
			require(this.signer, "signer", "bill.form.signer", errors);
		}
		if (deed.has(Field.MODE)) {
			require(this.mode, "mode", "inquiry.form.mode", errors);
		}
		if (deed.has(Field.DECISION) && this.meetingId == null) {
			require(text(this.meeting), "meeting", "bill.form.decision", errors);
		}
		if (deed.has(Field.ANSWER)) {
			require(text(this.name), "name", "form.name.required", errors);
			require(this.capacity, "capacity", "inquiry.form.capacity", errors);
			require(text(this.text), "text", "inquiry.form.content", errors);
		}
		if (deed.has(Field.COUNTS)) {
			require(this.satisfied, "satisfied", "inquiry.form.counts", errors);
			require(this.dissatisfied, "dissatisfied", "inquiry.form.counts", errors);
		}
		if (deed.has(Field.TEXT)) {
			require(text(this.text), "text", "form.reason.required", errors);
		}
	}

	private static void require(@Nullable Object value, String field, String message, Errors errors) {
		if (value == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	LocalDate day(LocalDate today) {
		return (this.on != null) ? this.on : today;
	}

	long signerOrNone() {
		return (this.signer != null) ? this.signer : 0;
	}

	AnswerMode how() {
		return Objects.requireNonNull(this.mode);
	}

	String words() {
		return (this.text == null) ? "" : this.text.strip();
	}

	AnswerLetter letter() {
		return new AnswerLetter((this.name == null) ? "" : this.name, Objects.requireNonNull(this.capacity),
				text(this.document), words());
	}

	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
