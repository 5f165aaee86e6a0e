package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.OfficeCandidate;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts more nominees than allowed to a pre-election (地方组织法第二十七条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class HoldPreElection {

	private final OfficeElections elections;

	private final ElectionDesk desk;

	private final OfficeNames names;

	private final VoteDesk votes;

	HoldPreElection(OfficeElections elections, ElectionDesk desk, OfficeNames names, VoteDesk votes) {
		this.elections = elections;
		this.desk = desk;
		this.names = names;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		this.desk.openCourse(election.courseId(), LawArticle.ORG_27);
		if (election.status() == ElectionStatus.PRE_ELECTION && this.desk.isTakenBack(election.preVoteId())) {
			election.preElectionVoid();
		}
		List<OfficeCandidate> candidates = election.requirePreElection();
		Vote vote = this.votes.put(this.desk.sitting(election.courseId(), false), VotePurpose.PRE_ELECTION,
				this.names.title(election) + "（预选）", Ballot.SECRET, election.preElectionPlaces(),
				this.desk.subjects(candidates));
		election.preElect(vote.id(), vote.lines());
		return vote.id();
	}

	public record Command(long electionId, int version) {
	}

}
