package cn.township.congress.service.suggestion;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The lead deputy withdraws the suggestion in writing; handling stops.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class WithdrawOwnSuggestion {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	WithdrawOwnSuggestion(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version, String note) {
		this.signatures.ownLead(id);
		this.signatures.acting();
		this.desk.load(id, version).withdraw(note, this.desk.today());
	}

}
