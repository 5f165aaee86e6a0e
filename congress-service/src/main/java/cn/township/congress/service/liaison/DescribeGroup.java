package cn.township.congress.service.liaison;

import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the name and the area of a group.
 */
@UseCase(Permission.KEEP_LIAISON)
public class DescribeGroup {

	private final DeputyGroups groups;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	DescribeGroup(DeputyGroups groups, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	public void execute(Command command) {
		DeputyGroup group = this.groups.own(command.id(), this.currentUser.actor().unitCode(), command.version());
		group.describe(command.name(), command.area());
		this.rolls.save(group);
	}

	public record Command(long id, int version, String name, @Nullable String area) {
	}

}
