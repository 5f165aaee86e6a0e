package cn.township.congress.service.suggestion;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;

/**
 * The office registers a suggestion for a deputy (代录入): the proposer is the deputy, the
 * person typing is kept beside it. Term and session follow from the township's dates.
 */
@UseCase(Permission.REGISTER_SUGGESTION)
public class RegisterSuggestion {

	private final SuggestionDesk desk;

	private final Congresses congresses;

	private final Signers signers;

	RegisterSuggestion(SuggestionDesk desk, Congresses congresses, Signers signers) {
		this.desk = desk;
		this.congresses = congresses;
		this.signers = signers;
	}

	/** Returns the id of the new suggestion. */
	public long execute(SuggestionForm form) {
		AdminCode unit = this.desk.actor().unitCode();
		Entry entry = this.desk.entry(form.submittedOn());
		Congress congress = this.congresses.inTerm(unit, entry.on())
			.orElseThrow(() -> new RuleViolation("suggestion.noCongress", LawArticle.ORG_38, entry.on()));
		Suggestion suggestion = new Suggestion(unit, congress.occasionOn(entry.on()), form.text(), form.registration(),
				this.signers.of(form.signers()), entry);
		return this.desk.save(suggestion).id();
	}

}
