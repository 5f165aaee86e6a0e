package cn.township.congress.service.suggestion;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import java.util.List;

/**
 * A deputy begins a suggestion: a draft only its writers see, until it is put forward.
 * Without joint signers it can be put forward at once.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class DraftOwnSuggestion {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	DraftOwnSuggestion(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	/**
	 * Returns the id of the new suggestion.
	 * @param putForward whether to put it forward at once, where nobody has to agree
	 * first
	 */
	public long execute(OwnText text, boolean putForward) {
		Entry entry = this.desk.today();
		Occasion occasion = this.desk.occasion(entry);
		List<Signer> signers = this.signatures.with(this.signatures.acting(), text.joint());
		Suggestion draft = Suggestion.draft(this.desk.unit(), occasion, text.text(), text.registration(), signers,
				entry);
		if (putForward && signers.size() == 1) {
			draft.submit(occasion, signers, entry);
		}
		return this.desk.save(draft);
	}

}
