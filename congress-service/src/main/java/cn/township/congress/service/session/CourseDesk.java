package cn.township.congress.service.session;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
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

/** What every step of a session needs: the session, its congress, the timeline. */
@Component
class CourseDesk {

	private final SessionCourses courses;

	private final Congresses congresses;

	private final Proceedings proceedings;

	private final CurrentUser currentUser;

	private final Clock clock;

	CourseDesk(SessionCourses courses, Congresses congresses, Proceedings proceedings, CurrentUser currentUser,
			Clock clock) {
		this.courses = courses;
		this.congresses = congresses;
		this.proceedings = proceedings;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Of one's own township, as it was seen on the form. */
	SessionCourse load(long id, int version) {
		SessionCourse course = this.courses.load(id, version);
		if (!course.unitCode().equals(this.currentUser.actor().unitCode())) {
			throw new NotFound("session course", id);
		}
		return course;
	}

	Congress congress(SessionCourse course) {
		return congress(course.congressId());
	}

	Congress congress(long id) {
		return this.congresses.findById(id).orElseThrow(() -> new NotFound("congress", id));
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, this.currentUser.actor().displayName());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	String user() {
		return this.currentUser.actor().displayName();
	}

	void write(SessionCourse course, ProceedingKind kind, Entry entry, @Nullable String document,
			@Nullable String note) {
		this.proceedings.save(
				Proceeding.ofSession(course.unitCode(), course.id(), kind, entry, cut(document, 200), cut(note, 1000)));
	}

	private static @Nullable String cut(@Nullable String text, int length) {
		return (text == null || text.length() <= length) ? text : text.substring(0, length);
	}

}
