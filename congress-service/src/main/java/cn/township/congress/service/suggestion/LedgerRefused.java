package cn.township.congress.service.suggestion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.sheet.CellError;
import org.jspecify.annotations.Nullable;

/**
 * A ledger has faults; nothing of it was stored.
 */
public class LedgerRefused extends RuntimeException {

	private final transient List<String> problems;

	private final transient List<Fault> faults;

	LedgerRefused(List<String> problems, List<Fault> faults) {
		super(describe(problems, faults));
		this.problems = List.copyOf(problems);
		this.faults = List.copyOf(faults);
	}

	/** What makes the whole sheet unusable. */
	public List<String> problems() {
		return this.problems;
	}

	/** From top to bottom. */
	public List<Fault> faults() {
		return this.faults;
	}

	private static String describe(List<String> problems, List<Fault> faults) {
		return Stream.concat(problems.stream(), faults.stream().map(Fault::describe))
			.limit(5)
			.collect(Collectors.joining(" "));
	}

	/**
	 * Why one row was refused.
	 *
	 * @param row the row number Excel shows
	 * @param cell the refused cell, where it is a cell
	 * @param rule the rule a step broke, where it is a rule; its words are the page's
	 */
	public record Fault(int row, @Nullable CellError cell, @Nullable RuleViolation rule) {

		static Fault of(CellError cell) {
			return new Fault(cell.row(), cell, null);
		}

		String describe() {
			String why = (this.cell != null) ? this.cell.sentence() : String.valueOf(this.rule);
			return LedgerText.of("ledger.fault", this.row, why);
		}

	}

}
