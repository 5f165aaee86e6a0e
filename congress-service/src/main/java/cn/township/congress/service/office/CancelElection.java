package cn.township.congress.service.office;

import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Calls off an election before its ballot: opened by mistake, or no longer needed.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CancelElection {

	private final OfficeElections elections;

	CancelElection(OfficeElections elections) {
		this.elections = elections;
	}

	public void execute(Command command) {
		this.elections.load(command.electionId(), command.version()).cancel(command.reason());
	}

	public record Command(long electionId, int version, String reason) {
	}

}
