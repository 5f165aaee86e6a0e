package cn.township.congress.web.session;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.service.session.CourseDetail;
import org.jspecify.annotations.Nullable;

/**
 * What is dealt with at which meeting.
 *
 * @param open items no meeting is fixed for
 */
record Schedule(List<Slot> slots, List<CourseDetail.Item> open) {

	static Schedule of(CourseDetail detail) {
		List<Slot> slots = detail.meetings()
			.stream()
			.filter((one) -> one.status() != MeetingStatus.CANCELLED)
			.map((one) -> new Slot(one, at(detail, one.id())))
			.toList();
		return new Schedule(slots, at(detail, null));
	}

	private static List<CourseDetail.Item> at(CourseDetail detail, @Nullable Long meeting) {
		return detail.items()
			.stream()
			.filter((item) -> item.status() != AgendaStatus.REMOVED && Objects.equals(item.meetingId(), meeting))
			.toList();
	}

	/** A meeting with its items. */
	record Slot(CourseDetail.Held meeting, List<CourseDetail.Item> items) {
	}

}
