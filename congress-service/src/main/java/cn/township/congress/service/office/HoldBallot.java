package cn.township.congress.service.office;

import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.office.Scrutineer;
import cn.township.congress.domain.office.ScrutineerRole;
import cn.township.congress.domain.office.Scrutineers;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts the candidates to the secret ballot (地方组织法第二十八条); after a void one, once more.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class HoldBallot {

	private final OfficeElections elections;

	private final Scrutineers scrutineers;

	private final ElectionDesk desk;

	private final OfficeNames names;

	private final VoteDesk votes;

	HoldBallot(OfficeElections elections, Scrutineers scrutineers, ElectionDesk desk, OfficeNames names,
			VoteDesk votes) {
		this.elections = elections;
		this.scrutineers = scrutineers;
		this.desk = desk;
		this.names = names;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		this.desk.openCourse(election.courseId(), LawArticle.ORG_28);
		List<OfficeCandidate> candidates = election.requireBallot(this.desk.isTakenBack(election.voteId()));
		requireScrutineers(election.courseId(), candidates);
		this.desk.requireOnAgenda(election.courseId(), AgendaKind.ELECTION);
		Vote vote = this.votes.put(this.desk.sitting(election.courseId(), false), VotePurpose.ELECTION,
				this.names.title(election), Ballot.SECRET, election.places().seats(), this.desk.subjects(candidates));
		election.ballot(vote.id(), vote.lines());
		return vote.id();
	}

	private void requireScrutineers(long courseId, List<OfficeCandidate> candidates) {
		List<Scrutineer> passed = this.scrutineers.findByCourseId(courseId)
			.stream()
			.filter(Scrutineer::isPassed)
			.toList();
		if (passed.isEmpty()) {
			throw new RuleViolation("scrutineer.missing", LocalRule.PROVINCE);
		}
		passed.stream()
			.filter((one) -> one.role() != ScrutineerRole.TELLER || one.mandateId() != null)
			.filter((one) -> candidates.stream().anyMatch((c) -> Objects.equals(c.mandateId(), one.mandateId())))
			.findFirst()
			.ifPresent((one) -> {
				throw new RuleViolation("scrutineer.candidate", LocalRule.PROVINCE, one.name());
			});
	}

	public record Command(long electionId, int version) {
	}

}
