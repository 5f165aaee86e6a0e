package cn.township.congress.service.liaison;

import cn.township.congress.domain.liaison.LiaisonAssignments;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the name or the post of an assigned official.
 */
@UseCase(Permission.ASSIGN_LIAISON)
public class CorrectAssignment {

	private final LiaisonAssignments assignments;

	private final CurrentUser currentUser;

	CorrectAssignment(LiaisonAssignments assignments, CurrentUser currentUser) {
		this.assignments = assignments;
		this.currentUser = currentUser;
	}

	public void execute(Command command) {
		this.assignments.own(command.id(), this.currentUser.actor().unitCode(), command.version())
			.correct(command.official(), command.post());
	}

	public record Command(long id, int version, String official, @Nullable String post) {
	}

}
