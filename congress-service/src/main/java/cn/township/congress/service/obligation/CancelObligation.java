package cn.township.congress.service.obligation;

import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Says that something is no longer called for, and why.
 */
@UseCase(Permission.DECIDE_SESSIONS)
public class CancelObligation {

	private final Obligations obligations;

	CancelObligation(Obligations obligations) {
		this.obligations = obligations;
	}

	public void execute(Command command) {
		this.obligations.load(command.id(), command.version()).cancel(command.reason());
	}

	/** What is asked for. */
	public record Command(long id, int version, String reason) {
	}

}
