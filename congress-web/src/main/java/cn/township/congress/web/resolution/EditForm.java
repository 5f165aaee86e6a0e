package cn.township.congress.web.resolution;

import java.util.Objects;

import cn.township.congress.service.resolution.EditResolution;
import cn.township.congress.service.resolution.ResolutionDetail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Title and text as typed.
 */
record EditForm(@Nullable Integer version,
		@NotBlank(message = "{resolution.title.required}") @Size(max = 200,
				message = "{resolution.title.long}") @Nullable String title,
		@NotBlank(message = "{resolution.body.required}") @Size(max = 20000,
				message = "{resolution.body.long}") @Nullable String body,
		@Nullable Long item, @Nullable Boolean normative) {

	static EditForm of(ResolutionDetail detail) {
		return new EditForm(detail.version(), detail.title(), detail.body(), detail.itemId(), detail.normative());
	}

	EditResolution.Command command(long id) {
		return new EditResolution.Command(id, Objects.requireNonNullElse(this.version, -1),
				Objects.requireNonNull(this.title), Objects.requireNonNull(this.body), this.item,
				Boolean.TRUE.equals(this.normative));
	}

}
