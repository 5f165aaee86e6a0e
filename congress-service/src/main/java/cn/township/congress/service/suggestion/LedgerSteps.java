package cn.township.congress.service.suggestion;

import java.time.LocalDate;
import java.util.Set;

import cn.township.congress.domain.rule.Settings;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.suggestion.HandOverDecision;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.territory.Agency;
import org.springframework.stereotype.Component;

/**
 * What the steps of a ledger's row need from the rest: the same deadlines, numbers and
 * settings as the deeds of today.
 */
@Component
class LedgerSteps {

	private final SuggestionDesk desk;

	private final HandOverDecisions decisions;

	private final HandOverTerms terms;

	LedgerSteps(SuggestionDesk desk, HandOverDecisions decisions, HandOverTerms terms) {
		this.desk = desk;
		this.decisions = decisions;
		this.terms = terms;
	}

	Entry entry(LocalDate on) {
		return this.desk.entry(on);
	}

	/** What assisting agencies should have said long ago is not asked for any more. */
	HandOverDecision decision(Suggestion suggestion, HandOverCommand command) {
		HandOverDecision decision = this.decisions.of(suggestion, command);
		LocalDate until = decision.opinionUntil();
		return (until != null && until.isBefore(this.desk.today())) ? decision.withoutOpinions() : decision;
	}

	Agency agency(long id) {
		return this.desk.openAgency(id);
	}

	Settings settings(Suggestion suggestion, LocalDate on) {
		return this.terms.settings(suggestion.unitCode(), on);
	}

	Set<ResultClass> resultClasses(Suggestion suggestion, LocalDate on) {
		return this.terms.resultClasses(suggestion.unitCode(), on);
	}

}
