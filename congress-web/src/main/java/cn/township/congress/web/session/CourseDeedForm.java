package cn.township.congress.web.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.service.session.CourseHead;
import cn.township.congress.web.session.CourseDeed.Field;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The small form of a step as typed.
 *
 * @param reasons why something is still open, by the number of the obligation
 */
record CourseDeedForm(@Nullable Integer version, @Nullable LocalDate on, @Nullable LocalDate from,
		@Nullable LocalDate to, @Size(max = 100, message = "{form.text.tooLong}") @Nullable String place,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String by, @Nullable Long meetingId,
		@Nullable Boolean demanded, @Nullable Integer proposers, @Nullable Boolean shortConfirmed,
		@Size(max = 200, message = "{form.text.tooLong}") @Nullable String document,
		@Size(max = 500, message = "{form.text.tooLong}") @Nullable String reason,
		@Size(max = 500, message = "{form.text.tooLong}") @Nullable String note, @Nullable Map<Long, String> reasons) {

	static CourseDeedForm of(CourseHead head, CourseDeed deed, LocalDate today) {
		LocalDate on = switch (deed) {
			case OPEN -> today.isAfter(head.to()) || today.isBefore(head.from()) ? head.from() : today;
			case CLOSE -> today.isAfter(head.to()) ? head.to() : today;
			default -> today;
		};
		return new CourseDeedForm(head.version(), on, head.from(), head.to(), head.place(), "", null, false, null,
				false, "", "", "", Map.of());
	}

	/** What the step cannot do without. */
	void check(CourseDeed deed, Errors errors) {
		if (deed.has(Field.ON)) {
			require(this.on, "on", "form.date.required", errors);
		}
		if (deed.has(Field.DAYS)) {
			require(this.from, "from", "form.date.required", errors);
			require(this.to, "to", "form.date.required", errors);
		}
		if (deed.has(Field.BY)) {
			require(text(this.by), "by", "course.form.by", errors);
		}
		if (deed.has(Field.REASON)) {
			require(text(this.reason), "reason", "form.reason.required", errors);
		}
		if (Boolean.TRUE.equals(this.demanded)) {
			require(this.proposers, "proposers", "course.form.proposers", errors);
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

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	SessionCourse.Days days() {
		return new SessionCourse.Days(Objects.requireNonNull(this.from), Objects.requireNonNull(this.to));
	}

	@Nullable Integer proposersIfDemanded() {
		return Boolean.TRUE.equals(this.demanded) ? this.proposers : null;
	}

	Map<Long, String> reasonsGiven() {
		return (this.reasons != null) ? this.reasons : Map.of();
	}

	static @Nullable String text(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
