package cn.township.congress.service.deputy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.deputy.MandateChange;
import cn.township.congress.domain.deputy.MandateChanges;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.Entry;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * The deputies ticked on a page: all of them are still as the page showed them, or
 * nothing is done.
 */
@Component
class MandateBatch {

	private final DeputyMandates mandates;

	private final MandateChanges changes;

	private final CurrentUser currentUser;

	private final Clock clock;

	MandateBatch(DeputyMandates mandates, MandateChanges changes, CurrentUser currentUser, Clock clock) {
		this.mandates = mandates;
		this.changes = changes;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @throws RuleViolation if none is ticked, or somebody has gone on with them since
	 */
	List<DeputyMandate> load(long congressId, Set<Long> ids, Predicate<DeputyMandate> ready) {
		if (ids.isEmpty()) {
			throw new RuleViolation("mandates.noneChosen", LawArticle.ELE_47);
		}
		List<DeputyMandate> chosen = this.mandates.findByIdIn(ids)
			.stream()
			.filter((mandate) -> mandate.congressId() == congressId)
			.toList();
		if (chosen.size() != ids.size()) {
			throw new NotFound("congress", congressId);
		}
		long changed = chosen.stream().filter(ready.negate()).count();
		if (changed > 0) {
			throw new RuleViolation("mandates.changedMeanwhile", LawArticle.ELE_47, changed);
		}
		return chosen;
	}

	Entry entry(LocalDate on) {
		return Entry.of(on, this.clock, this.currentUser.actor().displayName());
	}

	void record(MandateChange change) {
		this.changes.save(change);
	}

}
