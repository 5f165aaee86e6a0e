package cn.township.congress.service.suggestion;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The lead deputy makes clearer what the office returned (退回修改) and puts it forward
 * again, signed by the same deputies.
 */
@UseCase(Permission.SUBMIT_OWN_SUGGESTION)
public class ReviseOwnSuggestion {

	private final OwnDesk desk;

	private final OwnSignatures signatures;

	ReviseOwnSuggestion(OwnDesk desk, OwnSignatures signatures) {
		this.desk = desk;
		this.signatures = signatures;
	}

	/** Who signed stays; the form's joint signers are not looked at. */
	public void execute(long id, int version, OwnText text) {
		this.signatures.ownLead(id);
		this.signatures.acting();
		Suggestion suggestion = this.desk.load(id, version);
		if (suggestion.status() != SuggestionStatus.RETURNED_TO_DEPUTY) {
			throw new RuleViolation("portal.revise.notReturned", null, suggestion.status());
		}
		suggestion.revise(text.text(), text.registration(), this.signatures.of(id), this.desk.today());
	}

}
