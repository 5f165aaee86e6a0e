package cn.township.congress.service.territory;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.domain.territory.Territories;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * Gives a unit of the administrator's area its new name.
 */
@UseCase(Permission.MANAGE_UNITS)
public class RenameUnit {

	private final Territories territories;

	private final CurrentUser currentUser;

	RenameUnit(Territories territories, CurrentUser currentUser) {
		this.territories = territories;
		this.currentUser = currentUser;
	}

	public void execute(AdminCode code, String name) {
		if (!this.currentUser.actor().unitCode().contains(code)) {
			throw new NotFound("territory", code.value());
		}
		this.territories.findByUnitCode(code).orElseThrow(() -> new NotFound("territory", code.value())).rename(name);
	}

}
