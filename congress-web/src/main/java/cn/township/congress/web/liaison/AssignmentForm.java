package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.service.liaison.AssignOfficial;
import cn.township.congress.service.liaison.CorrectAssignment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Who is assigned to what, as typed.
 */
record AssignmentForm(@Nullable Integer version,
		@NotBlank(message = "{form.official.required}") @Size(max = 60,
				message = "{form.short.tooLong}") @Nullable String official,
		@Size(max = 100, message = "{form.post.tooLong}") @Nullable String post, @Nullable String target,
		@Nullable LocalDate from) {

	void checkNew(Errors errors) {
		if (TargetCode.parse(this.target).isEmpty()) {
			errors.rejectValue("target", "form.choice.required");
		}
		if (this.from == null) {
			errors.rejectValue("from", "form.date.required");
		}
	}

	AssignOfficial.Command assigning() {
		return new AssignOfficial.Command(Objects.requireNonNull(this.official).strip(), Texts.orNull(this.post),
				TargetCode.parse(this.target).orElseThrow(), Objects.requireNonNull(this.from));
	}

	CorrectAssignment.Command correcting(long id) {
		return new CorrectAssignment.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.official).strip(), Texts.orNull(this.post));
	}

}
