package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * A joint signer agrees to the draft as it stands.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class ConfirmSignature {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	ConfirmSignature(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version) {
		Signer own = this.signatures.own(id);
		this.desk.load(id, version).confirm(own, this.desk.today());
	}

}
