package cn.township.congress.service.office;

import java.util.List;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.office.Scrutineer;
import cn.township.congress.domain.office.Scrutineers;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts the list of scrutineers and tellers to the vote.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PassScrutineers {

	static final String TITLE = "监票人、计票人名单";

	private final ElectionDesk desk;

	private final Scrutineers scrutineers;

	private final VoteDesk votes;

	PassScrutineers(ElectionDesk desk, Scrutineers scrutineers, VoteDesk votes) {
		this.desk = desk;
		this.scrutineers = scrutineers;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		SessionCourse course = this.desk.openCourse(command.courseId(), LocalRule.PROVINCE);
		List<Scrutineer> named = this.scrutineers.findByCourseId(course.id());
		if (named.isEmpty()) {
			throw new RuleViolation("scrutineer.incomplete", LocalRule.PROVINCE);
		}
		if (named.stream().anyMatch(Scrutineer::isPassed)) {
			throw new RuleViolation("scrutineer.passed", LocalRule.PROVINCE);
		}
		this.desk.requireNoOpenVote(course.id(), VotePurpose.SCRUTINEERS, TITLE);
		String names = named.stream().map(Scrutineer::name).collect(Collectors.joining("、"));
		return this.votes
			.put(this.desk.sitting(course.id(), false), VotePurpose.SCRUTINEERS, TITLE, command.ballot(), null,
					List.of(VoteSubject.of((names.length() <= 200) ? names : TITLE)))
			.id();
	}

	public record Command(long courseId, Ballot ballot) {
	}

}
