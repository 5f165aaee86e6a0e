package cn.township.congress.service.suggestion;

import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The lead deputy changes the draft; who had agreed is asked anew.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class RewriteOwnDraft {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	RewriteOwnDraft(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version, OwnText text) {
		this.signatures.ownLead(id);
		Suggestion draft = this.desk.load(id, version);
		draft.rewrite(text.text(), text.registration(), this.signatures.with(this.signatures.acting(), text.joint()),
				this.desk.today());
	}

}
