package cn.township.congress.web.inquiry;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.inquiry.QuestionNote;
import cn.township.congress.service.inquiry.QuestionQueries;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A question as typed.
 *
 * @param asker name of the deputy who asked; may be left out
 */
record QuestionForm(@Nullable Integer version, @NotNull(message = "{bill.form.course}") @Nullable Long course,
		@Nullable Long itemId, @Size(max = 60, message = "{form.short.tooLong}") @Nullable String asker,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate askedOn,
		@NotBlank(message = "{inquiry.form.addressee}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String addressee,
		@NotBlank(message = "{inquiry.form.content}") @Size(max = 4_000,
				message = "{form.text.tooLong}") @Nullable String body,
		@Size(max = 60, message = "{form.short.tooLong}") @Nullable String answeredBy,
		@Size(max = 4_000, message = "{form.text.tooLong}") @Nullable String answer) {

	static QuestionForm of(QuestionQueries.Row row) {
		return new QuestionForm(row.version(), row.courseId(), row.itemId(), row.asker(), row.askedOn(),
				row.addressee(), row.content(), row.answeredBy(), row.answer());
	}

	QuestionNote note(@Nullable Long mandateId) {
		return new QuestionNote(Objects.requireNonNull(this.askedOn), this.itemId, mandateId,
				Objects.requireNonNull(this.addressee), Objects.requireNonNull(this.body), text(this.answeredBy),
				text(this.answer));
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

	private static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
