package cn.township.congress.service.territory;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.domain.territory.Territory;
import cn.township.congress.domain.territory.UnitKind;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Adds a unit below the administrator's own: a township, subdistrict or development zone
 * of the county.
 */
@UseCase(Permission.MANAGE_UNITS)
public class AddUnit {

	private final Territories territories;

	private final CurrentUser currentUser;

	AddUnit(Territories territories, CurrentUser currentUser) {
		this.territories = territories;
		this.currentUser = currentUser;
	}

	public void execute(Command command) {
		AdminCode own = this.currentUser.actor().unitCode();
		require(own.contains(command.code()) && !own.equals(command.code()), "territory.outside");
		Territory unit = Territory.create(command.code(), command.name(), command.kind());
		require(!this.territories.existsByUnitCode(command.code()), "territory.code.taken");
		require(unit.parentCode() != null && this.territories.existsByUnitCode(unit.parentCode()),
				"territory.parentMissing");
		this.territories.save(unit);
	}

	private static void require(boolean condition, String key) {
		if (!condition) {
			throw new RuleViolation(key, null);
		}
	}

	/** The new unit. */
	public record Command(AdminCode code, String name, UnitKind kind) {

	}

}
