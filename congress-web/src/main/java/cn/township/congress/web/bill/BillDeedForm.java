package cn.township.congress.web.bill;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.Disclosure;
import cn.township.congress.service.bill.BillDetail;
import cn.township.congress.service.bill.Conversion;
import cn.township.congress.service.bill.DecisionForm;
import cn.township.congress.web.bill.BillDeed.Field;
import cn.township.congress.web.bill.BillDeed.Hearer;
import cn.township.congress.web.bill.BillDeed.Outcome;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The small form of a deed as typed.
 *
 * @param meetingId a meeting on record
 * @param meeting a meeting as a paper cites it
 */
record BillDeedForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable LocalDate until,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String names, @Nullable Long signer,
		@Nullable Long meetingId, @Size(max = 100, message = "{form.short.tooLong}") @Nullable String meeting,
		@Size(max = 4000, message = "{form.text.tooLong}") @Nullable String text, @Nullable Outcome outcome,
		@Nullable Category category, @Nullable Disclosure disclosure,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String agency, @Nullable VotingMethod method,
		@Nullable Boolean secret, @Size(max = 60, message = "{form.short.tooLong}") @Nullable String name,
		@Nullable Hearer to, @Size(max = 60, message = "{form.short.tooLong}") @Nullable String document) {

	static BillDeedForm of(BillDetail detail, BillDeed deed, LocalDate today) {
		BillDetail.Hearing hearing = detail.hearing();
		Long meeting = (hearing != null && deed.has(Field.DECISION) && deed != BillDeed.CONSENT) ? hearing.meetingId()
				: null;
		String name = (deed == BillDeed.IMPLEMENT) ? detail.head().unitName() + "人民政府" : "";
		return new BillDeedForm(detail.head().version(), today, null, "", null, meeting, "", "",
				(deed == BillDeed.NOT_LIST) ? Outcome.CONVERT : null, null, Disclosure.FULL, "",
				VotingMethod.SHOW_OF_HANDS, false, name, Hearer.CONGRESS, "");
	}

	/** What the deed cannot do without. */
	void check(BillDeed deed, Errors errors) {
		boolean dayless = this.meetingId != null && (deed.has(Field.DECISION) || deed.has(Field.SITTING));
		if (deed.has(Field.ON) && !dayless) {
			require(this.on, "on", "form.date.required", errors);
		}
		if (deed.has(Field.UNTIL)) {
			require(this.until, "until", "form.date.required", errors);
		}
		if (deed.has(Field.SIGNERS)) {
			require(text(this.names), "names", "bill.form.signers", errors);
		}
		if (deed.has(Field.SIGNER)) {
			require(this.signer, "signer", "bill.form.signer", errors);
		}
		if (deed.has(Field.DECISION) && this.meetingId == null) {
			require(text(this.meeting), "meeting", "bill.form.decision", errors);
		}
		if (deed.has(Field.SITTING) && this.meetingId == null) {
			require(text(this.meeting), "meeting", "bill.form.sitting", errors);
		}
		if (deed.has(Field.TEXT)) {
			require(text(this.text), "text", "form.reason.required", errors);
		}
		if (deed.has(Field.OUTCOME)) {
			require(this.outcome, "outcome", "bill.form.outcome", errors);
		}
		if (isConverted(deed)) {
			require(this.category, "category", "form.choice.required", errors);
			require(this.disclosure, "disclosure", "form.choice.required", errors);
		}
		if (deed.has(Field.VOTE)) {
			require(this.meetingId, "meetingId", "bill.form.meeting", errors);
			require(this.method, "method", "bill.form.method", errors);
		}
		if (deed.has(Field.NAME)) {
			require(text(this.name), "name", "form.name.required", errors);
		}
		if (deed.has(Field.REPORT)) {
			require(this.to, "to", "bill.form.to", errors);
			require(text(this.meeting), "meeting", "bill.form.sitting", errors);
		}
	}

	private boolean isConverted(BillDeed deed) {
		return deed == BillDeed.CONVERT_LATE || (deed.has(Field.OUTCOME) && this.outcome == Outcome.CONVERT);
	}

	private static void require(@Nullable Object value, String field, String message, Errors errors) {
		if (value == null && !errors.hasFieldErrors(field)) {
			errors.rejectValue(field, message);
		}
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	/** The day it happened; that of a meeting on record is taken from there. */
	LocalDate day(LocalDate today) {
		return (this.on != null) ? this.on : today;
	}

	LocalDate due() {
		return Objects.requireNonNull(this.until);
	}

	String words() {
		return (this.text == null) ? "" : this.text.strip();
	}

	String nameOrEmpty() {
		return (this.name == null) ? "" : this.name.strip();
	}

	String meetingOrEmpty() {
		return (this.meeting == null) ? "" : this.meeting.strip();
	}

	@Nullable String documentOrNull() {
		return text(this.document);
	}

	@Nullable String meetingOrNull() {
		return text(this.meeting);
	}

	long signerOrNone() {
		return (this.signer != null) ? this.signer : 0;
	}

	DecisionForm decision(LocalDate today) {
		return new DecisionForm(this.meetingId, day(today), text(this.meeting));
	}

	Conversion conversion() {
		return new Conversion(Objects.requireNonNull(this.category), Objects.requireNonNull(this.disclosure),
				text(this.agency));
	}

	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
