package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts the election method (选举办法) to the vote, one for all elections of the session; it
 * says how many candidates there are for the places (地方组织法第二十七条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class AdoptMethod {

	static final String TITLE = "选举办法";

	private final ElectionDesk desk;

	private final VoteDesk votes;

	AdoptMethod(ElectionDesk desk, VoteDesk votes) {
		this.desk = desk;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		SessionCourse course = this.desk.lockedCourse(command.courseId());
		if (!course.status().isSitting()) {
			throw new RuleViolation("election.sessionNotOpen", LawArticle.ORG_14, course.status());
		}
		boolean waiting = this.desk.elections(course.id())
			.stream()
			.anyMatch((one) -> one.status() == ElectionStatus.OPENED);
		if (!waiting) {
			throw new RuleViolation("election.methodNeedless", LawArticle.ORG_27);
		}
		this.desk.requireNoOpenVote(course.id(), VotePurpose.METHOD, TITLE);
		return this.votes
			.put(this.desk.sitting(course.id(), true), VotePurpose.METHOD, TITLE, command.ballot(), null,
					List.of(VoteSubject.of("通过选举办法")))
			.id();
	}

	/**
	 * What is asked for.
	 */
	public record Command(long courseId, Ballot ballot) {
	}

}
