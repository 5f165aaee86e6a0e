package cn.township.congress.service.office;

import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Corrects places and margin of an election before its method is adopted.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CorrectElection {

	private final OfficeElections elections;

	CorrectElection(OfficeElections elections) {
		this.elections = elections;
	}

	public void execute(Command command) {
		this.elections.load(command.electionId(), command.version()).resize(command.seats(), command.margin());
	}

	public record Command(long electionId, int version, int seats, int margin) {
	}

}
