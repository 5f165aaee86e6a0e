package cn.township.congress.web.session;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.service.session.CourseDetail;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;

import org.springframework.stereotype.Component;

/** How states of sessions, items and meetings look. */
@Component
class CourseView {

	private final Labels labels;

	private final Clock clock;

	CourseView(Labels labels, Clock clock) {
		this.labels = labels;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	Badge badge(CourseStatus status) {
		Tone tone = switch (status) {
			case PLANNED, CANCELLED -> Tone.MUTE;
			case CONVENED, NOTIFIED, PREPARATORY, OPEN -> Tone.INFO;
			case CLOSED -> Tone.WARN;
			case ARCHIVED -> Tone.OK;
		};
		return new Badge(tone, this.labels.of(status));
	}

	public Badge of(AgendaStatus status) {
		Tone tone = switch (status) {
			case PROPOSED, REMOVED, DEFERRED -> Tone.MUTE;
			case SET -> Tone.INFO;
			case HEARD, ADOPTED -> Tone.OK;
			case REJECTED -> Tone.WARN;
		};
		return new Badge(tone, this.labels.of(status));
	}

	public Badge of(MeetingStatus status) {
		Tone tone = switch (status) {
			case DRAFT, CANCELLED -> Tone.MUTE;
			case SCHEDULED, NOTIFIED -> Tone.INFO;
			case HELD -> Tone.OK;
			case INQUORATE -> Tone.WARN;
		};
		return new Badge(tone, this.labels.of(status));
	}

	/** Of something to be done: when it is due, or that it is done. */
	public Badge of(CourseDetail.FollowUp one) {
		if (one.status() != ObligationStatus.OPEN) {
			return new Badge((one.status() == ObligationStatus.DONE) ? Tone.OK : Tone.MUTE,
					this.labels.of(one.status()));
		}
		return (one.dueOn() != null) ? Badge.deadline(one.dueOn(), today()) : new Badge(Tone.MUTE, "待办");
	}

	/** The roll call in a sentence, or that it is still ahead. */
	public String roll(CourseDetail.Held meeting) {
		RollCall roll = meeting.roll();
		return (roll == null) ? "" : roll.sentence((meeting.kind() == MeetingKind.PRESIDIUM) ? "主席团成员" : "代表");
	}

}
