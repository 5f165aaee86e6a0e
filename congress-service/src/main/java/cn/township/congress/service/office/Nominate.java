package cn.township.congress.service.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.CourseStatus;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters a nomination by the presidium, or by ten or more deputies jointly (地方组织法第二十六条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class Nominate {

	private final OfficeElections elections;

	private final ElectionDesk desk;

	private final Nominees nominees;

	private final OfficeDesk office;

	Nominate(OfficeElections elections, ElectionDesk desk, Nominees nominees, OfficeDesk office) {
		this.elections = elections;
		this.desk = desk;
		this.nominees = nominees;
		this.office = office;
	}

	public void execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		SessionCourse course = this.desk.course(election.courseId());
		if (course.status() != CourseStatus.OPEN && course.status() != CourseStatus.PREPARATORY) {
			throw new RuleViolation("election.sessionNotOpen", LawArticle.ORG_26, course.status());
		}
		election.nominate(this.nominees.of(course, election, command.nominee(), command.nominators()),
				this.office.entry(command.on()), this.nominees.minority(election.unitCode()));
	}

	/**
	 * What is asked for.
	 *
	 * @param nominators mandates of those who signed; nobody where the presidium
	 * nominates
	 */
	public record Command(long electionId, int version, LocalDate on, Nominee nominee, List<Long> nominators) {
	}

}
