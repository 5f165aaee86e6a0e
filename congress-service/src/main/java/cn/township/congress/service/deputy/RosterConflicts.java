package cn.township.congress.service.deputy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import org.jspecify.annotations.Nullable;

/** The conflicts found while a file is compared, with the decisions that still hold. */
final class RosterConflicts {

	private final Map<String, RosterDecision> decisions;

	private final List<RosterConflict> found = new ArrayList<>();

	/**
	 * @param decisions by the key of the conflict
	 */
	RosterConflicts(Map<String, RosterDecision> decisions) {
		this.decisions = decisions;
	}

	List<RosterConflict> found() {
		return List.copyOf(this.found);
	}

	/**
	 * Puts a conflict down.
	 * @return how it was decided; null while it is open, also when one of the values has
	 * changed since
	 */
	@Nullable RosterChoice ask(ParsedRow<RosterRow> row, ConflictKind kind, Column<?> column, String fileValue,
			String systemValue, List<RosterChoice> options) {
		RosterConflict open = new RosterConflict(row.number(), row.value().name(), kind, column.name(), fileValue,
				systemValue, RosterText.of("conflict." + kind, column.name(), fileValue, systemValue),
				options.stream().map((choice) -> option(kind, choice, fileValue, systemValue)).toList(), null);
		RosterDecision decision = this.decisions.get(open.key());
		RosterChoice chosen = (decision != null && decision.decides(open)) ? decision.choice() : null;
		this.found.add(new RosterConflict(open.row(), open.name(), kind, open.field(), fileValue, systemValue,
				open.sentence(), open.options(), chosen));
		return chosen;
	}

	private static RosterConflict.Option option(ConflictKind kind, RosterChoice choice, String fileValue,
			String systemValue) {
		String key = (choice == RosterChoice.SKIP) ? "choice.SKIP" : "choice." + kind + "." + choice;
		return new RosterConflict.Option(choice, RosterText.of(key, fileValue, systemValue));
	}

}
