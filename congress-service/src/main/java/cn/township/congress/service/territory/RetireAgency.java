package cn.township.congress.service.territory;

import cn.township.congress.domain.territory.Agencies;
import cn.township.congress.domain.territory.Agency;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * An agency was dissolved or merged: nothing more is handed over to it. What it has, it
 * still answers.
 */
@UseCase(Permission.MANAGE_AGENCIES)
public class RetireAgency {

	private final Agencies agencies;

	RetireAgency(Agencies agencies) {
		this.agencies = agencies;
	}

	/** Returns its name. */
	public String execute(long id, int version) {
		Agency agency = this.agencies.load(id, version);
		agency.retire();
		return agency.name();
	}

}
