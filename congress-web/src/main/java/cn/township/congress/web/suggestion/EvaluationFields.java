package cn.township.congress.web.suggestion;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.suggestion.TranscribeEvaluation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The signed form (征询意见表) as it is transcribed.
 */
record EvaluationFields(@Nullable Integer version, @NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Nullable Long mandate, @NotNull(message = "{form.attitude.required}") @Nullable Satisfaction attitude,
		@NotNull(message = "{form.result.required}") @Nullable Satisfaction result,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String reason, @Nullable MultipartFile scan) {

	static EvaluationFields empty(int version, LocalDate today, @Nullable Long mandate) {
		return new EvaluationFields(version, today, mandate, null, null, "", null);
	}

	TranscribeEvaluation.Command command(long id) throws IOException {
		return new TranscribeEvaluation.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.on), this.mandate, Objects.requireNonNull(this.attitude),
				Objects.requireNonNull(this.result),
				(this.reason == null || this.reason.isBlank()) ? null : this.reason.strip(), upload());
	}

	private @Nullable Upload upload() throws IOException {
		return Uploads.of(this.scan);
	}

}
