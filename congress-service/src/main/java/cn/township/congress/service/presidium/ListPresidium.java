package cn.township.congress.service.presidium;

import java.util.EnumSet;
import java.util.List;

import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.presidium.ListStatus;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.presidium.PresidiumLists;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Prepares the list of the presidium a session is to elect (地方组织法第十九条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class ListPresidium {

	private final PresidiumLists lists;

	private final SessionCourses courses;

	private final Votes votes;

	private final ListDesk names;

	private final PresidiumDesk desk;

	ListPresidium(PresidiumLists lists, SessionCourses courses, Votes votes, ListDesk names, PresidiumDesk desk) {
		this.lists = lists;
		this.courses = courses;
		this.votes = votes;
		this.names = names;
		this.desk = desk;
	}

	public void execute(Command command) {
		SessionCourse course = this.courses.findLockedById(command.courseId())
			.orElseThrow(() -> new NotFound("session course", command.courseId()));
		if (course.status() == CourseStatus.CANCELLED || course.status().compareTo(CourseStatus.OPEN) > 0) {
			throw new RuleViolation("presidium.sessionOver", LawArticle.ORG_19, course.status());
		}
		PresidiumList list = this.lists
			.findByCourseIdAndStatusIn(course.id(), EnumSet.of(ListStatus.DRAFT, ListStatus.PUT))
			.orElseGet(() -> new PresidiumList(course.unitCode(), course.congressId(), course.id(),
					this.desk.actorName()));
		list.voteId()
			.flatMap(this.votes::findById)
			.filter((vote) -> vote.status() == VoteStatus.WITHDRAWN || vote.status() == VoteStatus.VOID)
			.ifPresent((vote) -> list.voteVoid());
		this.names.name(list, command.named(), course.planned().from());
		this.lists.save(list);
	}

	public record Command(long courseId, List<ListedDeputy> named) {

		public Command {
			named = List.copyOf(named);
		}

	}

}
