package cn.township.congress.web.presidium;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.service.presidium.MeetingFile;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * When and where a meeting is to take place, as typed.
 *
 * @param course session it belongs to; none between sessions
 * @param meetingNo only for a new meeting
 * @param reason only where a meeting is moved
 */
record AppointmentForm(@Nullable Integer version, @Nullable Long course,
		@Min(value = 1, message = "{form.meetingNo.required}") @Max(value = 200,
				message = "{form.meetingNo.required}") @Nullable Integer meetingNo,
		@NotNull(message = "{form.date.required}") @Nullable LocalDate on,
		@Size(max = 5, message = "{form.time.invalid}") @Nullable String at,
		@Size(max = 100, message = "{form.place.tooLong}") @Nullable String place,
		@Size(max = 100, message = "{form.place.tooLong}") @Nullable String presider,
		@Size(max = 300, message = "{form.text.tooLong}") @Nullable String reason) {

	static AppointmentForm empty(@Nullable Long course, int meetingNo, @Nullable String presider) {
		return new AppointmentForm(null, course, meetingNo, null, "", "", presider, "");
	}

	static AppointmentForm of(MeetingFile.Head head) {
		return new AppointmentForm(head.version(), head.courseId(), null, head.on(),
				(head.at() != null) ? String.valueOf(head.at()) : "", head.place(), head.presider(), "");
	}

	void check(Errors errors, boolean isNew, boolean moved) {
		if (isNew && this.meetingNo == null && !errors.hasFieldErrors("meetingNo")) {
			errors.rejectValue("meetingNo", "form.meetingNo.required");
		}
		if (Typed.orNull(this.at) != null && Typed.time(String.valueOf(this.at)).isEmpty()) {
			errors.rejectValue("at", "form.time.invalid");
		}
		if (moved && Typed.orNull(this.reason) == null) {
			errors.rejectValue("reason", "form.reason.required");
		}
	}

	Appointment appointment() {
		String hour = Typed.orNull(this.at);
		LocalTime time = (hour != null) ? Typed.time(hour).orElse(null) : null;
		return new Appointment(Objects.requireNonNull(this.on), time, Typed.orNull(this.place),
				Typed.orNull(this.presider));
	}

	int versionOrNone() {
		return (this.version != null) ? this.version : -1;
	}

}
