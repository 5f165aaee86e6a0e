package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.RowValues;
import org.springframework.stereotype.Component;

/**
 * Reads a ledger and walks each of its rows, for the preview and again for the
 * confirmation. Rows with a number of the old ledger come first, so that the others
 * continue after the largest; otherwise the order is that of acceptance.
 */
@Component
class LedgerPlanner {

	private static final Comparator<ParsedRow<RowValues>> ORDER = Comparator
		.comparing((ParsedRow<RowValues> row) -> row.value().get(LedgerSheet.NUMBER) == null)
		.thenComparing((row) -> row.value().get(LedgerSheet.DECIDED, LocalDate.MAX));

	private final LedgerNames names;

	private final LedgerSteps steps;

	private final SuggestionNumbers numbers;

	private final LedgerStock stock;

	private final CurrentUser currentUser;

	private final Clock clock;

	LedgerPlanner(LedgerNames names, LedgerSteps steps, SuggestionNumbers numbers, LedgerStock stock,
			CurrentUser currentUser, Clock clock) {
		this.names = names;
		this.steps = steps;
		this.numbers = numbers;
		this.stock = stock;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * @param each takes a suggestion that was walked to its end; after a fault none come
	 */
	LedgerPlan plan(String fileName, byte[] content, Consumer<Suggestion> each) {
		ParsedSheet<RowValues> sheet = LedgerSheet.SPEC.read(fileName, content, LocalDate.now(this.clock));
		Actor actor = this.currentUser.actor();
		LedgerNames.Register register = this.names.of(actor.unitCode());
		LedgerNumbers given = this.numbers.inUse(actor.unitCode());
		Set<String> known = this.stock.of(actor.unitCode());
		List<LedgerPlan.Breach> breaches = new ArrayList<>();
		boolean[] clean = { sheet.problems().isEmpty() && !sheet.hasErrors() };
		sheet.readable().sorted(ORDER).forEach((row) -> {
			LedgerWalk walk = new LedgerWalk(this.steps, register, given, row.value());
			try {
				requireTownship(row, actor.unitName());
				Suggestion suggestion = walk.walk(actor.unitCode(), row.number());
				requireUnknown(known, suggestion);
				if (clean[0]) {
					each.accept(suggestion);
				}
			}
			catch (LedgerRefusal ex) {
				clean[0] = false;
				LedgerText.refuse(row, ex.column(), ex.key(), ex.args());
			}
			catch (RuleViolation ex) {
				clean[0] = false;
				breaches.add(new LedgerPlan.Breach(row, walk.step(), ex));
			}
		});
		return new LedgerPlan(sheet, breaches, given.last());
	}

	private static void requireTownship(ParsedRow<RowValues> row, String unitName) {
		if (!row.value().get(LedgerSheet.TOWNSHIP, unitName).equals(unitName)) {
			throw new LedgerRefusal(LedgerSheet.TOWNSHIP, "ledger.other-township", unitName);
		}
	}

	private static void requireUnknown(Set<String> known, Suggestion suggestion) {
		if (!known.add(LedgerStock.key(suggestion.leadMandate(), suggestion.submittedOn(), suggestion.title()))) {
			throw new LedgerRefusal(LedgerSheet.TITLE, "ledger.known", suggestion.submittedOn());
		}
	}

}
