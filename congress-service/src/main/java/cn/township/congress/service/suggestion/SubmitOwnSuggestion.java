package cn.township.congress.service.suggestion;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Signer;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The lead deputy puts the draft before the congress or, between sessions, the presidium,
 * once all who join have agreed (代表法第二十四条、第三十六条).
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class SubmitOwnSuggestion {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	SubmitOwnSuggestion(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	public void execute(long id, int version) {
		Signer own = this.signatures.ownLead(id);
		if (own.mandateId() != this.signatures.acting().mandateId()) {
			throw new RuleViolation("portal.submit.ofEarlierTerm", LawArticle.DEP_2);
		}
		Suggestion draft = this.desk.load(id, version);
		Entry entry = this.desk.today();
		draft.submit(this.desk.occasion(entry), this.signatures.of(id), entry);
	}

}
