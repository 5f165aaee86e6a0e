package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.DeliveryMode;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * A deputy who signed has read the reply: every one of them is answered.
 */
@UseCase(Permission.EVALUATE_OWN_SUGGESTION)
public class ReceiveOwnReply {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	ReceiveOwnReply(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version) {
		Signer own = this.signatures.own(id);
		this.desk.load(id, version).delivered(own.mandateId(), DeliveryMode.ONLINE, this.desk.today());
	}

}
