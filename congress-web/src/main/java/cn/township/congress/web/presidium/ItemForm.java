package cn.township.congress.web.presidium;

import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.presidium.MeetingFile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as typed.
 */
record ItemForm(@Nullable Integer version, @NotNull(message = "{form.choice.required}") @Nullable AgendaKind kind,
		@NotBlank(message = "{form.item.required}") @Size(max = 200,
				message = "{form.item.tooLong}") @Nullable String title,
		@Size(max = 100, message = "{form.place.tooLong}") @Nullable String presenter, @Nullable Boolean needsVote) {

	static ItemForm empty() {
		return new ItemForm(null, null, "", "", true);
	}

	static ItemForm of(MeetingFile.Item item) {
		return new ItemForm(item.version(), item.kind(), item.title(), item.presenter(), item.needsVote());
	}

	AgendaText text() {
		return new AgendaText(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.title).strip(),
				Typed.orNull(this.presenter), Boolean.TRUE.equals(this.needsVote));
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

}
