package cn.township.congress.service.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.ChineseNumber;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Creates meetings of a session and gives them their numbers. */
@Component
class CourseMeetings {

	private static final Set<AgendaKind> LAST = EnumSet.of(AgendaKind.COMMITTEE, AgendaKind.ELECTION,
			AgendaKind.OFFICE_RESIGNATION, AgendaKind.REMOVAL, AgendaKind.LIVELIHOOD, AgendaKind.BILL,
			AgendaKind.APPRAISAL);

	private final Meetings meetings;

	private final CurrentUser currentUser;

	CourseMeetings(Meetings meetings, CurrentUser currentUser) {
		this.meetings = meetings;
		this.currentUser = currentUser;
	}

	/** The usual ones: on the first day what opens, on the last what closes. */
	void create(SessionCourse course, PlanSession.UsualMeetings usual) {
		SessionCourse.Days days = course.planned();
		if (usual.preparatory()) {
			add(course, MeetingKind.PREPARATORY, null, at(course, days.from(), LocalTime.of(8, 30)));
		}
		for (int no = 1; no <= usual.presidiums(); no++) {
			LocalDate on = (no == 1) ? days.from() : days.to();
			add(course, MeetingKind.PRESIDIUM, null,
					at(course, on, (no == 1) ? LocalTime.of(9, 0) : LocalTime.of(13, 30)));
		}
		for (int no = 1; no <= usual.plenaries(); no++) {
			boolean last = no > 1 && no == usual.plenaries();
			add(course, MeetingKind.PLENARY, null,
					at(course, last ? days.to() : days.from(), last ? LocalTime.of(14, 30) : LocalTime.of(9, 30)));
		}
		for (int no = 1; no <= usual.groups(); no++) {
			add(course, MeetingKind.GROUP, "第" + ChineseNumber.of(no) + "代表组",
					at(course, days.from(), LocalTime.of(10, 30)));
		}
	}

	Meeting add(SessionCourse course, MeetingKind kind, @Nullable String groupName, Appointment when) {
		int next = this.meetings.findByCourseIdOrderByHeldOnAscIdAsc(course.id())
			.stream()
			.filter((meeting) -> meeting.kind() == kind && meeting.status() != MeetingStatus.CANCELLED)
			.mapToInt(Meeting::meetingNo)
			.max()
			.orElse(0) + 1;
		Meeting meeting = new Meeting(course.unitCode(), course.congressId(), course.id(), kind, next, groupName, when,
				this.currentUser.actor().displayName());
		if (kind == MeetingKind.PRESIDIUM) {
			meeting.schedule(null);
		}
		return this.meetings.saveAndFlush(meeting);
	}

	/**
	 * Where such an item is usually dealt with: credentials before the session opens,
	 * elections and what is voted without a report at the last plenary, reports at the
	 * first.
	 */
	@Nullable Long usual(SessionCourse course, AgendaKind kind) {
		List<Meeting> all = this.meetings.findByCourseIdOrderByHeldOnAscIdAsc(course.id());
		List<Long> plenaries = ids(all, MeetingKind.PLENARY);
		List<Long> preparatory = ids(all, MeetingKind.PREPARATORY);
		if (kind == AgendaKind.CREDENTIALS_REPORT && !preparatory.isEmpty()) {
			return preparatory.get(0);
		}
		if (plenaries.isEmpty()) {
			return null;
		}
		return plenaries.get(LAST.contains(kind) ? plenaries.size() - 1 : 0);
	}

	private static List<Long> ids(List<Meeting> meetings, MeetingKind kind) {
		return meetings.stream()
			.filter((meeting) -> meeting.kind() == kind)
			.sorted(Comparator.comparingInt(Meeting::meetingNo))
			.map(Meeting::id)
			.toList();
	}

	/**
	 * @throws NotFound if it is not a meeting of the session
	 */
	Meeting require(SessionCourse course, long id) {
		return this.meetings.findById(id)
			.filter((meeting) -> Objects.equals(meeting.courseId(), course.id()))
			.orElseThrow(() -> new NotFound("meeting", id));
	}

	/** Deputies were told of all that is ahead with the notice of the session. */
	void tell(SessionCourse course, Entry entry) {
		ahead(course)
			.filter((meeting) -> meeting.status() == MeetingStatus.SCHEDULED && !entry.on().isAfter(meeting.heldOn()))
			.forEach((meeting) -> meeting.tell(entry));
	}

	/** All that is ahead moves by as many days as the session. */
	void move(SessionCourse course, long days) {
		ahead(course).forEach((meeting) -> {
			Appointment before = meeting.appointment();
			meeting.move(new Appointment(before.on().plusDays(days), before.at(), before.place(), before.presider()));
		});
	}

	/** Called off with the session. */
	void cancel(SessionCourse course) {
		ahead(course).forEach(Meeting::cancel);
	}

	private Stream<Meeting> ahead(SessionCourse course) {
		return this.meetings.findByCourseIdOrderByHeldOnAscIdAsc(course.id())
			.stream()
			.filter((meeting) -> meeting.status().isAhead());
	}

	private static Appointment at(SessionCourse course, LocalDate on, LocalTime at) {
		return new Appointment(on, at, course.place(), null);
	}

}
