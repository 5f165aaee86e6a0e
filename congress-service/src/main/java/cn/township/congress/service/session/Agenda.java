package cn.township.congress.service.session;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;

import org.springframework.stereotype.Component;

/** The agenda of one session, its numbers in order. */
@Component
class Agenda {

	/** Beyond any number in use, so that two items can change places. */
	private static final int ASIDE = 100_000;

	private final AgendaItems items;

	private final SessionCourses courses;

	private final CurrentUser currentUser;

	Agenda(AgendaItems items, SessionCourses courses, CurrentUser currentUser) {
		this.items = items;
		this.courses = courses;
		this.currentUser = currentUser;
	}

	/** The session of one's own township, kept from others while its agenda changes. */
	SessionCourse course(long id) {
		return this.courses.findLockedById(id)
			.filter((course) -> course.unitCode().equals(this.currentUser.actor().unitCode()))
			.orElseThrow(() -> new NotFound("session course", id));
	}

	/** The session as long as its agenda may change: until it closes. */
	SessionCourse open(long id) {
		SessionCourse course = course(id);
		if (!course.status().isAhead()) {
			throw new RuleViolation("course.agendaClosed", null, course.status());
		}
		return course;
	}

	AgendaItem item(SessionCourse course, long id, int version) {
		AgendaItem item = this.items.load(id, version);
		if (!Objects.equals(item.courseId(), course.id())) {
			throw new NotFound("agenda item", id);
		}
		return item;
	}

	List<AgendaItem> items(SessionCourse course) {
		return this.items.findByCourseIdOrderByItemNo(course.id());
	}

	AgendaItem add(SessionCourse course, AgendaText text) {
		int last = items(course).stream().mapToInt(AgendaItem::itemNo).max().orElse(0);
		return this.items.save(new AgendaItem(course.unitCode(), course.id(), null, last + 1, text));
	}

	/** Takes it off a draft that was not printed; the ones after it move up. */
	void delete(SessionCourse course, AgendaItem item) {
		List<AgendaItem> left = items(course).stream().filter((one) -> one.id() != item.id()).toList();
		this.items.deleteById(item.id());
		this.items.flush();
		number(course, left);
	}

	/** Gives them these places. */
	void number(SessionCourse course, List<AgendaItem> inOrder) {
		boolean printed = course.isAgendaPrinted();
		for (int i = 0; i < inOrder.size(); i++) {
			inOrder.get(i).renumber(ASIDE + i, printed);
		}
		this.items.flush();
		for (int i = 0; i < inOrder.size(); i++) {
			inOrder.get(i).renumber(i + 1, printed);
		}
		this.items.flush();
	}

}
