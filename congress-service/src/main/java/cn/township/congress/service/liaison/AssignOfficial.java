package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.LiaisonAssignment;
import cn.township.congress.domain.liaison.LiaisonAssignments;
import cn.township.congress.domain.liaison.Target;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * The county assigns an official or an office to an area, a township, a group or a
 * deputy.
 */
@UseCase(Permission.ASSIGN_LIAISON)
public class AssignOfficial {

	private final LiaisonAssignments assignments;

	private final Targets targets;

	private final CurrentUser currentUser;

	AssignOfficial(LiaisonAssignments assignments, Targets targets, CurrentUser currentUser) {
		this.assignments = assignments;
		this.targets = targets;
		this.currentUser = currentUser;
	}

	/** Returns the id. */
	public long execute(Command command) {
		AdminCode county = this.currentUser.actor().unitCode();
		LiaisonAssignment assignment = LiaisonAssignment.assign(county, command.official(), command.post(),
				command.target(), command.from());
		this.targets.require(command.target(), command.from());
		return this.assignments.save(assignment).id();
	}

	public record Command(String official, @Nullable String post, Target target, LocalDate from) {
	}

}
