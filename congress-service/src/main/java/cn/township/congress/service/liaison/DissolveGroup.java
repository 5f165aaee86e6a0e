package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters that a group is dissolved; lists of earlier days keep it.
 */
@UseCase(Permission.KEEP_LIAISON)
public class DissolveGroup {

	private final DeputyGroups groups;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	DissolveGroup(DeputyGroups groups, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	/** Says which group. */
	public String execute(Command command) {
		DeputyGroup group = this.groups.own(command.id(), this.currentUser.actor().unitCode(), command.version());
		group.dissolve(this.rolls.requireNotInFuture(command.on()));
		return group.name();
	}

	public record Command(long id, int version, LocalDate on) {
	}

}
