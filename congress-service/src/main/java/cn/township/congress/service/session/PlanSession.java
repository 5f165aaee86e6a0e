package cn.township.congress.service.session;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.AgendaText;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Plans a session with its draft agenda and the meetings it usually has.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PlanSession {

	private final SessionCourses courses;

	private final AgendaItems items;

	private final CourseMeetings meetings;

	private final CourseFacts facts;

	private final CourseDesk desk;

	PlanSession(SessionCourses courses, AgendaItems items, CourseMeetings meetings, CourseFacts facts,
			CourseDesk desk) {
		this.courses = courses;
		this.items = items;
		this.meetings = meetings;
		this.facts = facts;
		this.desk = desk;
	}

	/** Returns the id of the session. */
	public long execute(Command command) {
		Congress congress = this.desk.congress(command.congressId());
		int next = this.facts.nextNo(congress.id());
		if (command.sessionNo() != next) {
			throw new RuleViolation("session.numberNotNext", null, command.sessionNo(), next);
		}
		LocalDate ended = congress.endedOn();
		if (ended != null && !command.days().from().isBefore(ended)) {
			throw new RuleViolation("session.afterTheTerm", LawArticle.ORG_38, command.days().from(), ended);
		}
		SessionCourse course = save(
				new SessionCourse(congress, next, command.order(), command.days(), command.place(), this.desk.user()));
		this.meetings.create(course, command.meetings());
		for (int i = 0; i < command.items().size(); i++) {
			AgendaText text = command.items().get(i);
			this.items.save(new AgendaItem(course.unitCode(), course.id(), this.meetings.usual(course, text.kind()),
					i + 1, text));
		}
		this.desk.write(course, ProceedingKind.PLANNED, this.desk.entry(this.desk.today()), null, null);
		return course.id();
	}

	private SessionCourse save(SessionCourse course) {
		try {
			return this.courses.saveAndFlush(course);
		}
		catch (DataIntegrityViolationException ex) {
			throw new RuleViolation("session.numberNotNext", null, course.sessionNo(), course.sessionNo() + 1);
		}
	}

	/**
	 * What is asked for.
	 *
	 * @param sessionNo the number the user saw, so that sending a form twice is noticed
	 * @param items the draft agenda, in order
	 * @param meetings how many of each kind to create at once
	 */
	public record Command(long congressId, int sessionNo, RunningOrder order, SessionCourse.Days days,
			@Nullable String place, List<AgendaText> items, UsualMeetings meetings) {
	}

	/**
	 * The meetings to create.
	 */
	public record UsualMeetings(boolean preparatory, int plenaries, int presidiums, int groups) {

		public static final UsualMeetings NONE = new UsualMeetings(false, 0, 0, 0);

	}

}
