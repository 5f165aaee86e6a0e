package cn.township.congress.web.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.service.session.AddMeeting;
import cn.township.congress.service.session.CourseHead;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * A meeting of a session as typed.
 */
record MeetingForm(@Nullable Integer version, @NotNull(message = "{form.choice.required}") @Nullable MeetingKind kind,
		@Size(max = 60, message = "{form.text.tooLong}") @Nullable String groupName,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Pattern(regexp = "|([01]?[0-9]|2[0-3])[:：][0-5][0-9]", message = "{course.form.time}") @Nullable String at,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String place,
		@Size(max = 100, message = "{form.text.tooLong}") @Nullable String presider) {

	static MeetingForm of(CourseHead head, @Nullable MeetingKind kind) {
		return new MeetingForm(head.version(), (kind != null) ? kind : MeetingKind.PLENARY, "", head.from(), "",
				head.place(), "");
	}

	void check(Errors errors) {
		if (this.kind == MeetingKind.GROUP && CourseDeedForm.text(this.groupName) == null) {
			errors.rejectValue("groupName", "course.form.group");
		}
	}

	AddMeeting.Command command(long course) {
		MeetingKind what = Objects.requireNonNull(this.kind);
		return new AddMeeting.Command(course, (this.version != null) ? this.version : -1, what,
				(what == MeetingKind.GROUP) ? CourseDeedForm.text(this.groupName) : null,
				new Appointment(Objects.requireNonNull(this.on), time(), CourseDeedForm.text(this.place),
						CourseDeedForm.text(this.presider)));
	}

	private @Nullable LocalTime time() {
		String typed = CourseDeedForm.text(this.at);
		if (typed == null) {
			return null;
		}
		String[] parts = typed.split("[:：]");
		return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
	}

}
