package cn.township.congress.service.suggestion;

import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The deputy's clearer version is entered, before acceptance.
 */
@UseCase(Permission.REGISTER_SUGGESTION)
public class ReviseSuggestion {

	private final SuggestionDesk desk;

	private final Signers signers;

	ReviseSuggestion(SuggestionDesk desk, Signers signers) {
		this.desk = desk;
		this.signers = signers;
	}

	/** The day of the form is the day of the revision; the day of submission stays. */
	public void execute(long id, int version, SuggestionForm form) {
		this.desk.load(id, version)
			.revise(form.text(), form.registration(), this.signers.of(form.signers()),
					this.desk.entry(form.submittedOn()));
	}

}
