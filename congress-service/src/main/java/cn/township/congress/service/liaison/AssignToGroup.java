package cn.township.congress.service.liaison;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.liaison.Candidate;
import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.domain.liaison.GroupMembership;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Deputies join a group from a day on. Asked to, it takes them out of the territorial
 * group they are in on the same day. Who is in the group already stays in it.
 */
@UseCase(Permission.KEEP_LIAISON)
public class AssignToGroup {

	private final DeputyGroups groups;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	AssignToGroup(DeputyGroups groups, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	/** Says how many joined. */
	public Joined execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		LocalDate from = this.rolls.requireNotInFuture(command.from());
		DeputyGroup group = this.groups.own(command.groupId(), unit);
		List<GroupMembership> elsewhere = this.groups.membershipsOf(command.mandateIds());
		int joined = 0;
		for (Candidate candidate : this.rolls.candidates(command.mandateIds(), unit)) {
			long mandate = candidate.mandate().id();
			if (command.moving() && group.hasOn(mandate, from)) {
				continue;
			}
			if (command.moving() && group.kind() == GroupKind.TERRITORIAL) {
				elsewhere.stream()
					.filter((m) -> m.mandateId() == mandate && m.group() != group && m.untilOn() == null
							&& m.group().kind() == GroupKind.TERRITORIAL)
					.forEach((m) -> m.group().release(mandate, candidate.name(), from));
			}
			group.admit(candidate, from, elsewhere);
			joined++;
		}
		this.groups.save(group);
		return new Joined(group.name(), joined);
	}

	/**
	 * What is asked for.
	 *
	 * @param moving out of the territorial group they are in; otherwise that is refused
	 */
	public record Command(long groupId, List<Long> mandateIds, LocalDate from, boolean moving) {
	}

	/** Which group, and how many joined it. */
	public record Joined(String group, int count) {
	}

}
