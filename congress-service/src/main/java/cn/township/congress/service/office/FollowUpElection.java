package cn.township.congress.service.office;

import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Opens the election that follows: among those with equal votes (再次投票), or for the places
 * nobody got (另行选举), at this session or the next one (地方组织法第二十九条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class FollowUpElection {

	private final OfficeElections elections;

	private final ElectionDesk desk;

	FollowUpElection(OfficeElections elections, ElectionDesk desk) {
		this.elections = elections;
		this.desk = desk;
	}

	/** The id of the election that follows. */
	public long execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		if (this.elections.existsByPreviousId(election.id())) {
			throw new RuleViolation("election.followed", LawArticle.ORG_29);
		}
		SessionCourse course = this.desk.course(command.courseId());
		if (!course.unitCode().equals(election.unitCode())) {
			throw new NotFound("session", command.courseId());
		}
		if (!course.status().isAhead()) {
			throw new RuleViolation("election.sessionOver", LawArticle.ORG_29, course.status());
		}
		Vote vote = this.desk.vote(election);
		return this.elections
			.saveAndFlush(
					election.follow(course.id(), command.margin(), command.byVotes(), vote.lines(), vote.needed()))
			.id();
	}

	/**
	 * What is asked for.
	 *
	 * @param courseId this session, or for places nobody got the next one
	 * @param margin candidates above the places; has no meaning among equal votes
	 * @param byVotes candidates are those with the most votes of the ballot before
	 */
	public record Command(long electionId, int version, long courseId, int margin, boolean byVotes) {
	}

}
