package cn.township.congress.web.office;

import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.TenureEnd;
import cn.township.congress.service.office.EndTenure;
import cn.township.congress.service.office.EnterTenure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A tenure typed in from paper, or its end.
 *
 * @param mandate who holds it, when it begins
 */
record TenureForm(@Nullable Integer version, @Nullable Long mandate, @Nullable Post post, @Nullable TenureEnd how,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@NotBlank(message = "{form.document.required}") @Size(max = 200,
				message = "{form.document.tooLong}") @Nullable String document) {

	static TenureForm empty(@Nullable Long mandate, int version) {
		return new TenureForm(version, mandate, null, null, null, "");
	}

	void checkBegin(Errors errors) {
		if (this.mandate == null) {
			errors.rejectValue("mandate", "form.choice.required");
		}
		if (this.post == null) {
			errors.rejectValue("post", "form.choice.required");
		}
	}

	void checkEnd(Errors errors) {
		if (this.how == null || !this.how.isDecided()) {
			errors.rejectValue("how", "form.choice.required");
		}
	}

	EnterTenure.Command begin() {
		return new EnterTenure.Command(Objects.requireNonNull(this.mandate), Objects.requireNonNull(this.on),
				Objects.requireNonNull(this.post), documentText());
	}

	EndTenure.Command end(long tenureId) {
		return new EndTenure.Command(tenureId, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), Objects.requireNonNull(this.how), documentText());
	}

	private String documentText() {
		return Objects.requireNonNull(this.document).strip();
	}

}
