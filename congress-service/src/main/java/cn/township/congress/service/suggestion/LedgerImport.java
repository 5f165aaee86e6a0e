package cn.township.congress.service.suggestion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.RowValues;
import cn.township.congress.service.suggestion.LedgerRefused.Fault;

/**
 * Takes over a township's ledger of suggestions (登记簿导入). Numbers are given in the order
 * of acceptance, so that they have no gaps. One fault, and nothing is stored.
 */
@UseCase(Permission.IMPORT_LEDGER)
public class LedgerImport {

	private final LedgerNames names;

	private final LedgerSteps steps;

	private final SuggestionDesk desk;

	private final CurrentUser currentUser;

	private final Clock clock;

	LedgerImport(LedgerNames names, LedgerSteps steps, SuggestionDesk desk, CurrentUser currentUser, Clock clock) {
		this.names = names;
		this.steps = steps;
		this.desk = desk;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Says how many suggestions were stored.
	 * @throws LedgerRefused with every fault found
	 */
	public int execute(Command command) {
		ParsedSheet<RowValues> sheet = LedgerSheet.SPEC.read(command.fileName(), command.content(),
				LocalDate.now(this.clock));
		List<Suggestion> suggestions = new ArrayList<>();
		List<Fault> faults = new ArrayList<>(sheet.errors().stream().map(Fault::of).toList());
		walk(sheet, suggestions, faults);
		if (!sheet.problems().isEmpty() || !faults.isEmpty()) {
			faults.sort(Comparator.comparingInt(Fault::row));
			throw new LedgerRefused(sheet.problems(), faults);
		}
		suggestions.forEach(this.desk::save);
		return suggestions.size();
	}

	private void walk(ParsedSheet<RowValues> sheet, List<Suggestion> suggestions, List<Fault> faults) {
		Actor actor = this.currentUser.actor();
		LedgerNames.Register register = this.names.of(actor.unitCode());
		sheet.readable().sorted(Comparator.comparing(LedgerImport::accepted)).forEach((row) -> {
			try {
				requireTownship(row, actor.unitName());
				suggestions.add(LedgerWalk.of(this.steps, register, actor.unitCode(), row.value()));
			}
			catch (LedgerRefusal ex) {
				LedgerText.refuse(row, ex.column(), ex.key(), ex.args());
				faults.add(Fault.of(row.errors().get(0)));
			}
			catch (RuleViolation ex) {
				faults.add(new Fault(row.number(), null, ex));
			}
		});
	}

	private static LocalDate accepted(ParsedRow<RowValues> row) {
		return row.value().get(LedgerSheet.DECIDED, LocalDate.MAX);
	}

	private static void requireTownship(ParsedRow<RowValues> row, String unitName) {
		if (!row.value().require(LedgerSheet.TOWNSHIP).equals(unitName)) {
			throw new LedgerRefusal(LedgerSheet.TOWNSHIP, "ledger.other-township", unitName);
		}
	}

	/**
	 * @param content an .xlsx or .csv file
	 */
	public record Command(String fileName, byte[] content) {
	}

}
