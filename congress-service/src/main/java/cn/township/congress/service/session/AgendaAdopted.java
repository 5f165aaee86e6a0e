package cn.township.congress.service.session;

import cn.township.congress.domain.meeting.AgendaItem;
import cn.township.congress.domain.meeting.AgendaItems;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.ProceedingKind;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An agenda counted as passed sets its items. */
@Component
class AgendaAdopted {

	private final Votes votes;

	private final Meetings meetings;

	private final AgendaItems items;

	private final SessionCourses courses;

	private final CourseDesk desk;

	AgendaAdopted(Votes votes, Meetings meetings, AgendaItems items, SessionCourses courses, CourseDesk desk) {
		this.votes = votes;
		this.meetings = meetings;
		this.items = items;
		this.courses = courses;
		this.desk = desk;
	}

	@EventListener
	void set(VoteCounted counted) {
		if (counted.purpose() != VotePurpose.AGENDA || !isPassed(counted.voteId())) {
			return;
		}
		Long courseId = this.meetings.findById(counted.meetingId()).map(Meeting::courseId).orElse(null);
		if (courseId == null) {
			return;
		}
		this.items.findByCourseIdOrderByItemNo(courseId).forEach(AgendaItem::set);
		SessionCourse course = this.courses.findById(courseId).orElseThrow();
		this.desk.write(course, ProceedingKind.AGENDA_SET, this.desk.entry(counted.on()), null, null);
	}

	private boolean isPassed(long vote) {
		return this.votes.findById(vote)
			.filter((one) -> one.status() == VoteStatus.COUNTED)
			.filter((one) -> one.lines().stream().allMatch(VoteLine::isPassed))
			.isPresent();
	}

}
