package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.liaison.GroupRole;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Enters whom a group elected to lead it, or that somebody no longer does.
 */
@UseCase(Permission.KEEP_LIAISON)
public class ElectGroupLeader {

	private final DeputyGroups groups;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	ElectGroupLeader(DeputyGroups groups, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	/** Says who was elected. */
	public String execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		DeputyGroup group = this.groups.own(command.groupId(), unit);
		String name = this.rolls.candidate(command.mandateId(), unit).name();
		group.elect(command.mandateId(), name, command.role(), this.rolls.requireNotInFuture(command.on()));
		this.groups.save(group);
		return name;
	}

	/**
	 * What is asked for.
	 *
	 * @param on day of the election
	 */
	public record Command(long groupId, long mandateId, GroupRole role, LocalDate on) {
	}

}
