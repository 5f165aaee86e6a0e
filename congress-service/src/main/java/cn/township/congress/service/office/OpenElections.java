package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.congress.SessionKind;
import cn.township.congress.domain.office.ElectionKind;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.office.Places;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Prepares the elections of a session: one or several posts with places and margin.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class OpenElections {

	private final ElectionDesk desk;

	private final OfficeElections elections;

	OpenElections(ElectionDesk desk, OfficeElections elections) {
		this.desk = desk;
		this.elections = elections;
	}

	/** The ids of the elections, in the order asked for. */
	public List<Long> execute(Command command) {
		SessionCourse course = this.desk.lockedCourse(command.courseId());
		if (!course.status().isAhead()) {
			throw new RuleViolation("election.sessionOver", LawArticle.ORG_14, course.status());
		}
		return command.openings().stream().map((opening) -> open(course, opening)).toList();
	}

	private long open(SessionCourse course, Opening opening) {
		boolean open = this.desk.elections(course.id())
			.stream()
			.anyMatch((one) -> one.post() == opening.post() && one.status() != ElectionStatus.CANCELLED
					&& one.status() != ElectionStatus.ELECTED);
		if (open) {
			throw new RuleViolation("election.openAlready", null, opening.post());
		}
		ElectionKind kind = isOfTerm(course) ? ElectionKind.TERM : ElectionKind.BY_ELECTION;
		return this.elections
			.saveAndFlush(new OfficeElection(course.unitCode(), course.id(),
					new Places(opening.post(), kind, opening.seats(), opening.margin())))
			.id();
	}

	/** The first session of a term elects all, the others fill vacancies. */
	static boolean isOfTerm(SessionCourse course) {
		return course.sessionNo() == 1 && course.kind() == SessionKind.REGULAR;
	}

	/**
	 * What is asked for.
	 */
	public record Command(long courseId, List<Opening> openings) {
	}

	/** One post. */
	public record Opening(Post post, int seats, int margin) {
	}

}
