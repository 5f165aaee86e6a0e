package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that a nominee does not accept.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class WithdrawNominee {

	private final OfficeElections elections;

	private final OfficeDesk office;

	WithdrawNominee(OfficeElections elections, OfficeDesk office) {
		this.elections = elections;
		this.office = office;
	}

	public void execute(Command command) {
		OfficeElection election = this.elections.load(command.electionId(), command.version());
		if (election.candidates().stream().noneMatch((one) -> one.id() == command.candidateId())) {
			throw new NotFound("candidate", command.candidateId());
		}
		election.withdraw(command.candidateId(), this.office.entry(command.on()));
	}

	public record Command(long electionId, int version, long candidateId, LocalDate on) {
	}

}
