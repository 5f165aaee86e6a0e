package cn.township.congress.web.portal;

import java.util.Objects;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.suggestion.EvaluateOwnReply;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a deputy thinks of a reply.
 */
record VerdictForm(@Nullable Integer version,
		@NotNull(message = "{form.attitude.required}") @Nullable Satisfaction attitude,
		@NotNull(message = "{form.result.required}") @Nullable Satisfaction result,
		@Size(max = 2000, message = "{form.text.tooLong}") @Nullable String reason) {

	static VerdictForm empty(int version) {
		return new VerdictForm(version, null, null, "");
	}

	/** To be called when nothing required is missing. */
	EvaluateOwnReply.Command command(long id) {
		return new EvaluateOwnReply.Command(id, (this.version != null) ? this.version : -1,
				Objects.requireNonNull(this.attitude), Objects.requireNonNull(this.result),
				(this.reason == null || this.reason.isBlank()) ? null : this.reason.strip());
	}

}
