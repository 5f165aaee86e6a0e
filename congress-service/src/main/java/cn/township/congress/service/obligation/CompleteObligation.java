package cn.township.congress.service.obligation;

import java.time.Clock;
import java.time.LocalDate;

import cn.township.congress.domain.obligation.Obligations;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that something was done, when, and by which document.
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class CompleteObligation {

	private final Obligations obligations;

	private final CurrentUser currentUser;

	private final Clock clock;

	CompleteObligation(Obligations obligations, CurrentUser currentUser, Clock clock) {
		this.obligations = obligations;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	public void execute(Command command) {
		this.obligations.load(command.id(), command.version())
			.done(Entry.of(command.on(), this.clock, this.currentUser.actor().displayName()), command.outcome());
	}

	/**
	 * What is asked for.
	 *
	 * @param outcome what was done and the document it can be seen by
	 */
	public record Command(long id, int version, LocalDate on, String outcome) {
	}

}
