package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.deputy.Persons;
import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.EvaluationForm;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.springframework.stereotype.Component;

/**
 * Whose verdict decides (谁来评价): the lead deputy's. Once that mandate has ended, a joint
 * signer's in office; and where the jurisdiction has every signer asked, those of the
 * others are kept beside it.
 */
@Component
public class VerdictDesk {

	private final DeputyMandates mandates;

	private final Persons persons;

	private final HandOverTerms terms;

	VerdictDesk(DeputyMandates mandates, Persons persons, HandOverTerms terms) {
		this.mandates = mandates;
		this.persons = persons;
		this.terms = terms;
	}

	/**
	 * Puts the verdict where it belongs.
	 * @param mandate of one who signed
	 */
	public void give(Suggestion suggestion, long mandate, EvaluationForm form, Entry entry) {
		if (suggestion.signers().contains(mandate)) {
			requireMayAct(mandate, entry.on());
		}
		if (mandate == suggestion.leadMandate()) {
			suggestion.evaluate(form, entry);
		}
		else if (suggestion.status() == SuggestionStatus.REPLIED && !mayAct(suggestion.leadMandate(), entry.on())) {
			suggestion.evaluateForLead(mandate, form, entry);
		}
		else {
			requireAllAsked(suggestion, entry.on());
			suggestion.evaluateBeside(mandate, form, entry);
		}
	}

	private void requireAllAsked(Suggestion suggestion, LocalDate on) {
		Settings settings = this.terms.settings(suggestion.unitCode(), on);
		if (!settings.choice(SettingKey.SUGGESTION_ASK_SIGNERS).equals("ALL")) {
			throw new RuleViolation("suggestion.evaluate.onlyLead", settings.basis(SettingKey.SUGGESTION_ASK_SIGNERS));
		}
	}

	private void requireMayAct(long mandate, LocalDate on) {
		if (!mayAct(mandate, on)) {
			DeputyMandate ended = mandate(mandate);
			String name = this.persons.findById(ended.personId()).map(Person::name).orElse("");
			throw new RuleViolation("suggestion.evaluate.mayNotAct", ended.status().basis(), name, ended.status());
		}
	}

	private boolean mayAct(long mandate, LocalDate on) {
		DeputyMandate found = mandate(mandate);
		return found.isInOfficeOn(on) && found.status() != MandateStatus.SUSPENDED;
	}

	private DeputyMandate mandate(long id) {
		return this.mandates.findById(id).orElseThrow(() -> new NotFound("deputy mandate", id));
	}

}
