package cn.township.congress.service.office;

import java.util.List;

import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.office.ElectionResult;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Says who a name is that the voters wrote in and that is elected, or has equal votes
 * (地方组织法第二十八条).
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class IdentifyWriteIn {

	private final OfficeElections elections;

	private final ElectionDesk desk;

	private final Nominees nominees;

	private final OfficeDesk office;

	IdentifyWriteIn(OfficeElections elections, ElectionDesk desk, Nominees nominees, OfficeDesk office) {
		this.elections = elections;
		this.desk = desk;
		this.nominees = nominees;
		this.office = office;
	}

	public void execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		Vote vote = this.desk.vote(election);
		ElectionResult result = election.result(vote.lines(), vote.needed());
		boolean elected = result.elected().stream().anyMatch((one) -> one.lineId() == command.lineId());
		boolean tied = result.tied().stream().anyMatch((one) -> one.lineId() == command.lineId());
		if (!elected && !tied) {
			throw new NotFound("vote line", command.lineId());
		}
		election.identify(command.lineId(),
				this.nominees.of(this.desk.course(election.courseId()), election, command.who(), List.of()), elected,
				this.office.entry(vote.putOn()), this.nominees.minority(election.unitCode()));
	}

	/**
	 * What is asked for.
	 *
	 * @param lineId the line of the ballot with the name
	 */
	public record Command(long electionId, int version, long lineId, Nominee who) {
	}

}
