package cn.township.congress.service.territory;

import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * An agency is handed suggestions again.
 */
@UseCase(Permission.MANAGE_AGENCIES)
public class ReopenAgency {

	private final Agencies agencies;

	ReopenAgency(Agencies agencies) {
		this.agencies = agencies;
	}

	/** Returns its name. */
	public String execute(long id, int version) {
		Agency agency = this.agencies.load(id, version);
		agency.reopen();
		return agency.name();
	}

}
