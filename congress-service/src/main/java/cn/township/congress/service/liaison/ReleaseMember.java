package cn.township.congress.service.liaison;

import java.time.LocalDate;

import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * A deputy leaves a group, on the first day no longer in it.
 */
@UseCase(Permission.KEEP_LIAISON)
public class ReleaseMember {

	private final DeputyGroups groups;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	ReleaseMember(DeputyGroups groups, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	/** Says who left. */
	public String execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		DeputyGroup group = this.groups.own(command.groupId(), unit);
		String name = this.rolls.candidate(command.mandateId(), unit).name();
		group.release(command.mandateId(), name, this.rolls.requireNotInFuture(command.on()));
		return name;
	}

	public record Command(long groupId, long mandateId, LocalDate on) {
	}

}
