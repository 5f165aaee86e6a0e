package cn.township.congress.service.deputy;

import cn.township.congress.domain.deputy.ByElections;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Records that a planned by-election is not held.
 */
@UseCase(Permission.MANAGE_DEPUTIES)
public class CancelByElection {

	private final ByElections byElections;

	CancelByElection(ByElections byElections) {
		this.byElections = byElections;
	}

	public void execute(Command command) {
		this.byElections.load(command.id(), command.version()).cancel(command.reason());
	}

	public record Command(long id, int version, String reason) {
	}

}
