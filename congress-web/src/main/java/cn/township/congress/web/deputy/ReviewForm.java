package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.service.deputy.ReviewStep;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A step of the review as typed.
 *
 * @param ids the deputies ticked
 * @param meeting of the presidium
 * @param report of the credentials committee
 */
record ReviewForm(@Nullable List<@Nullable Long> ids, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Size(max = 90, message = "{form.text.tooLong}") @Nullable String meeting,
		@Size(max = 90, message = "{form.text.tooLong}") @Nullable String report) {

	static ReviewForm empty() {
		return new ReviewForm(List.of(), null, "", "");
	}

	/** What the step cannot do without. */
	void check(ReviewStep step, Errors errors) {
		if (step == ReviewStep.CONFIRM && text(this.meeting).isEmpty()) {
			errors.rejectValue("meeting", "form.presidium.required");
		}
		if (step == ReviewStep.CONFIRM && text(this.report).isEmpty()) {
			errors.rejectValue("report", "form.report.required");
		}
	}

	Set<Long> chosen() {
		return (this.ids == null) ? Set.of() : this.ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
	}

	LocalDate day() {
		return Objects.requireNonNull(this.on);
	}

	String document() {
		return Stream.of(text(this.meeting), text(this.report)).collect(Collectors.joining("；"));
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
