package cn.township.congress.service.liaison;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.liaison.Candidate;
import cn.township.congress.domain.liaison.DeputyGroup;
import cn.township.congress.domain.liaison.DeputyGroups;
import cn.township.congress.domain.liaison.GroupKind;
import cn.township.congress.domain.liaison.GroupRole;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Enters a new group of deputies with its founders and, if it has elected one already,
 * its leader.
 */
@UseCase(Permission.KEEP_LIAISON)
public class FoundGroup {

	private final DeputyGroups groups;

	private final Congresses congresses;

	private final GroupRolls rolls;

	private final CurrentUser currentUser;

	FoundGroup(DeputyGroups groups, Congresses congresses, GroupRolls rolls, CurrentUser currentUser) {
		this.groups = groups;
		this.congresses = congresses;
		this.rolls = rolls;
		this.currentUser = currentUser;
	}

	/** Returns the id of the group. */
	public long execute(Command command) {
		AdminCode unit = this.currentUser.actor().unitCode();
		LocalDate on = this.rolls.requireNotInFuture(command.on());
		Congress congress = this.congresses.inTerm(unit, on)
			.orElseThrow(() -> new RuleViolation("group.outsideTerm", LawArticle.DEP_2, on));
		List<Candidate> founders = this.rolls.candidates(command.mandateIds(), unit);
		DeputyGroup group = DeputyGroup.found(congress, command.name(), command.kind(), command.area(), on, founders,
				this.groups.membershipsOf(command.mandateIds()));
		if (command.leaderId() != null) {
			group.elect(command.leaderId(), this.rolls.candidate(command.leaderId(), unit).name(), GroupRole.LEADER,
					on);
		}
		return this.rolls.save(group).id();
	}

	/**
	 * What is asked for.
	 *
	 * @param mandateIds the founders, three or more
	 * @param leaderId the founder the group elected; none as long as it has not
	 */
	public record Command(String name, GroupKind kind, @Nullable String area, LocalDate on, List<Long> mandateIds,
			@Nullable Long leaderId) {
	}

}
