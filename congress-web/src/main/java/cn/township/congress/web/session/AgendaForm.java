package cn.township.congress.web.session;

import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.service.session.CourseDetail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda as typed.
 */
record AgendaForm(@Nullable Integer version, @NotNull(message = "{form.choice.required}") @Nullable AgendaKind kind,
		@NotBlank(message = "{agenda.form.title}") @Size(max = 200,
				message = "{form.text.tooLong}") @Nullable String title,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String presenter, @Nullable Boolean needsVote,
		@Nullable Long meetingId) {

	static AgendaForm empty() {
		return new AgendaForm(0, null, "", "", true, null);
	}

	static AgendaForm of(CourseDetail.Item item) {
		return new AgendaForm(item.version(), item.kind(), item.title(), item.presenter(), item.needsVote(),
				item.meetingId());
	}

	AgendaText text() {
		return new AgendaText(Objects.requireNonNull(this.kind),
				Objects.requireNonNull(CourseDeedForm.text(this.title)), CourseDeedForm.text(this.presenter),
				Boolean.TRUE.equals(this.needsVote));
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

}
