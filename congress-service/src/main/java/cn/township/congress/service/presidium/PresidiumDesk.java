package cn.township.congress.service.presidium;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Proceeding;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.Proceedings;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every deed on a meeting of the presidium needs: the meeting as the user saw it,
 * the day with the person entering it, and its timeline.
 */
@Component
class PresidiumDesk {

	private final Meetings meetings;

	private final Proceedings proceedings;

	private final Congresses congresses;

	private final SessionCourses courses;

	private final CurrentUser currentUser;

	private final Clock clock;

	PresidiumDesk(Meetings meetings, Proceedings proceedings, Congresses congresses, SessionCourses courses,
			CurrentUser currentUser, Clock clock) {
		this.meetings = meetings;
		this.proceedings = proceedings;
		this.congresses = congresses;
		this.courses = courses;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @throws NotFound unless it is a meeting of a presidium within the scope
	 */
	Meeting load(long id, int version) {
		return ofPresidium(this.meetings.load(id, version));
	}

	/** Kept from everybody else until the transaction ends. */
	Meeting lock(long id) {
		return ofPresidium(this.meetings.findLockedById(id).orElseThrow(() -> new NotFound("meeting", id)));
	}

	private static Meeting ofPresidium(Meeting meeting) {
		if (meeting.kind() != MeetingKind.PRESIDIUM) {
			throw new NotFound("meeting of the presidium", meeting.id());
		}
		return meeting;
	}

	Meeting save(Meeting meeting) {
		return this.meetings.saveAndFlush(meeting);
	}

	/** How the meeting is cited in papers and timelines. */
	String citation(Meeting meeting) {
		Congress congress = this.congresses.findById(meeting.congressId()).orElseThrow();
		Long courseId = meeting.courseId();
		Integer session = (courseId == null) ? null
				: this.courses.findById(courseId).map(SessionCourse::sessionNo).orElse(null);
		return new MeetingCitation(congress.termNo(), session, meeting.meetingNo()).full();
	}

	void note(Meeting meeting, ProceedingKind kind, Entry entry, @Nullable String note) {
		this.proceedings.save(Proceeding.of(meeting, kind, entry, null, note));
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, actorName());
	}

	Entry today() {
		return entry(LocalDate.now(this.clock));
	}

	String actorName() {
		return this.currentUser.actor().displayName();
	}

}
