package cn.township.congress.service.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.township.congress.domain.congress.Occasion;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.RowValues;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.service.sheet.Verdict;
import cn.township.congress.service.suggestion.LedgerRefused.Fault;

/**
 * A ledger as it was walked.
 *
 * @param breaches rows that break a rule
 * @param last the last number of each series
 */
record LedgerPlan(ParsedSheet<RowValues> sheet, List<Breach> breaches, Map<Occasion, Integer> last) {

	boolean hasFaults() {
		return this.sheet.hasErrors() || !this.breaches.isEmpty();
	}

	/** All faults from top to bottom. */
	List<Fault> faults() {
		return Stream
			.concat(this.sheet.errors().stream().map(Fault::of),
					this.breaches.stream().map((breach) -> new Fault(breach.row().number(), null, breach.rule())))
			.sorted(Comparator.comparingInt(Fault::row))
			.toList();
	}

	/**
	 * What the page shows; every row that is in order would be added.
	 * @param words how a broken rule reads
	 */
	SheetPreview preview(Function<RuleViolation, String> words) {
		this.breaches.forEach((breach) -> breach.row()
			.refuse(breach.step(), words.apply(breach.rule()), LedgerText.of("ledger.rule.do")));
		return SheetPreview.of(LedgerSheet.SPEC, this.sheet, (row) -> Verdict.added());
	}

	/**
	 * A step that breaks a rule.
	 *
	 * @param step the column of its day
	 */
	record Breach(ParsedRow<RowValues> row, Column<?> step, RuleViolation rule) {
	}

}
