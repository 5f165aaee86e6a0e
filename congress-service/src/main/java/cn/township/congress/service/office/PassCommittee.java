package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.office.CommitteeNominee;
import cn.township.congress.domain.office.CommitteeNominees;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts the list of the credentials committee to the vote; passed, its members are in
 * place until the term ends (地方组织法第三十七条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PassCommittee {

	static final String TITLE = "代表资格审查委员会名单";

	private final ElectionDesk desk;

	private final CommitteeNominees nominees;

	private final VoteDesk votes;

	PassCommittee(ElectionDesk desk, CommitteeNominees nominees, VoteDesk votes) {
		this.desk = desk;
		this.nominees = nominees;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		SessionCourse course = this.desk.openCourse(command.courseId(), LawArticle.ORG_37);
		List<CommitteeNominee> named = this.nominees.findByCourseId(course.id());
		if (named.isEmpty()) {
			throw new RuleViolation("committee.nobody", LawArticle.ORG_37);
		}
		if (named.stream().anyMatch(CommitteeNominee::isPassed)) {
			throw new RuleViolation("committee.passed", LawArticle.ORG_37);
		}
		this.desk.requireNoOpenVote(course.id(), VotePurpose.COMMITTEE, TITLE);
		return this.votes
			.put(this.desk.sitting(course.id(), false), VotePurpose.COMMITTEE, TITLE, command.ballot(), null,
					List.of(VoteSubject.of("通过" + TITLE)))
			.id();
	}

	public record Command(long courseId, Ballot ballot) {
	}

}
