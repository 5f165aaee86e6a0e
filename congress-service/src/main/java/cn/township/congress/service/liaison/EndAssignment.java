package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.LiaisonAssignment;
import cn.township.congress.domain.liaison.LiaisonAssignments;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that somebody keeps contact no longer; the visits stay.
 */
@UseCase(Permission.ASSIGN_LIAISON)
public class EndAssignment {

	private final LiaisonAssignments assignments;

	private final CurrentUser currentUser;

	EndAssignment(LiaisonAssignments assignments, CurrentUser currentUser) {
		this.assignments = assignments;
		this.currentUser = currentUser;
	}

	/** Says whose. */
	public String execute(Command command) {
		LiaisonAssignment assignment = this.assignments.own(command.id(), this.currentUser.actor().unitCode(),
				command.version());
		assignment.end(command.on());
		return assignment.official();
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
