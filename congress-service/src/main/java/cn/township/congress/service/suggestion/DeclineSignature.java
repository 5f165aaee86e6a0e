package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * A deputy who was asked does not join; the draft is no longer shown to that deputy.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class DeclineSignature {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	DeclineSignature(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version) {
		Signer own = this.signatures.own(id);
		this.desk.load(id, version).decline(own, this.desk.today());
	}

}
