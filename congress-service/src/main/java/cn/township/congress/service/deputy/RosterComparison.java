package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.township.congress.domain.deputy.DeputyMandate;
import cn.township.congress.domain.deputy.Person;
import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.service.deputy.KnownDeputies.Known;
import cn.township.congress.service.sheet.Column;
import cn.township.congress.service.sheet.ParsedRow;
import cn.township.congress.service.sheet.ParsedSheet;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.service.sheet.Verdict;
import org.jspecify.annotations.Nullable;

/** Compares a roster with what is known, row by row and as a whole. */
final class RosterComparison {

	private static final int VOTING_AGE = 18;

	private static final int NAMES_SHOWN = 10;

	private final KnownDeputies known;

	private final DistrictBook districts;

	private final ParsedSheet<RosterRow> sheet;

	private final DeputyMatcher matcher;

	private final Map<Integer, RosterEntry> entries = new HashMap<>();

	private final Map<Long, Map<String, String>> said;

	private final RosterConflicts conflicts;

	/** Rows that are not stored though they are not wrong. */
	private final Map<Integer, Verdict> left = new HashMap<>();

	/** Who the rows left out seem to be about. */
	private final Set<Known> mentioned = new HashSet<>();

	private final List<String> problems = new ArrayList<>();

	private final List<String> notices = new ArrayList<>();

	/**
	 * @param said what earlier files said, by person and column
	 */
	RosterComparison(KnownDeputies known, ParsedSheet<RosterRow> sheet, Map<Long, Map<String, String>> said,
			RosterConflicts conflicts) {
		this.known = known;
		this.sheet = sheet;
		this.said = said;
		this.conflicts = conflicts;
		this.districts = new DistrictBook(known);
		this.matcher = new DeputyMatcher(known, sheet.readable().map(ParsedRow::value), conflicts);
	}

	RosterPlan compare() {
		List<RosterEntry> found = this.sheet.readable().flatMap((row) -> entry(row).stream()).toList();
		this.districts.check(found);
		checkQuota(found);
		tellDistricts();
		tellOthers(found);
		ParsedSheet<RosterRow> whole = this.sheet.with(this.problems, this.notices);
		SheetPreview preview = SheetPreview.of(RosterSheet.TEMPLATE, whole, this::verdict);
		return new RosterPlan(this.known.congress(), whole, found, this.districts.created(), preview,
				this.conflicts.found());
	}

	private Optional<RosterEntry> entry(ParsedRow<RosterRow> row) {
		RosterMatch match = this.matcher.match(row);
		String district = this.districts.nameOf(row);
		LocalDate electedOn = electedOn(row.value(), match.known());
		if (match.isSettled()) {
			checkElection(row, electedOn);
			checkEnded(row, match.known(), electedOn);
		}
		if (row.hasErrors()) {
			return Optional.empty();
		}
		if (!match.isSettled()) {
			leaveOut(row, match.state(), match.known());
			return Optional.empty();
		}
		return settled(new RosterEntry(row, match.known(), match.kept(), district, electedOn));
	}

	/**
	 * Asks about every value that was changed by hand while the file still says the same.
	 */
	private Optional<RosterEntry> settled(RosterEntry entry) {
		Set<Column<?>> kept = new HashSet<>(entry.kept());
		RosterMatch.State state = entry.mandate()
			.map((mandate) -> askAboutChanges(entry, mandate, kept))
			.orElse(RosterMatch.State.SETTLED);
		if (state != RosterMatch.State.SETTLED) {
			leaveOut(entry.row(), state, entry.match());
			return Optional.empty();
		}
		RosterEntry decided = entry.mandate()
			.map((mandate) -> entry.keeping(kept, facts(entry, mandate)))
			.orElse(entry);
		this.entries.put(decided.row().number(), decided);
		return Optional.of(decided);
	}

	private RosterMatch.State askAboutChanges(RosterEntry entry, DeputyMandate mandate, Set<Column<?>> kept) {
		RosterFacts old = facts(entry, mandate);
		RosterFacts fresh = entry.facts();
		Map<String, String> before = this.said.getOrDefault(mandate.personId(), Map.of());
		RosterMatch.State state = RosterMatch.State.SETTLED;
		for (RosterColumn column : RosterSheet.COLUMNS) {
			String now = column.shown(old);
			String file = column.shown(fresh);
			if (now.equals(file) || !file.equals(before.get(column.column().name()))) {
				continue;
			}
			RosterChoice choice = this.conflicts.ask(entry.row(), ConflictKind.CHANGED_SINCE, column.column(), file,
					now, List.of(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.SKIP));
			if (choice == null) {
				state = RosterMatch.State.OPEN;
			}
			else if (choice == RosterChoice.SKIP && state == RosterMatch.State.SETTLED) {
				state = RosterMatch.State.SKIPPED;
			}
			else if (choice == RosterChoice.SYSTEM) {
				kept.add(column.column());
			}
		}
		return state;
	}

	private void leaveOut(ParsedRow<RosterRow> row, RosterMatch.State state, @Nullable Known seems) {
		this.left.put(row.number(), (state == RosterMatch.State.SKIPPED) ? Verdict.skipped() : Verdict.open());
		if (seems != null) {
			this.mentioned.add(seems);
		}
	}

	private RosterFacts facts(RosterEntry entry, DeputyMandate mandate) {
		return stored(entry.known().orElseThrow().person(), mandate);
	}

	private LocalDate electedOn(RosterRow row, @Nullable Known match) {
		LocalDate said = row.seat().electedOn();
		if (said != null) {
			return said;
		}
		boolean seated = match != null && match.holdsSeat() && match.mandate() != null;
		return seated ? match.mandate().electedOn() : this.known.congress().electedOn();
	}

	private void checkElection(ParsedRow<RosterRow> row, LocalDate electedOn) {
		LocalDate election = this.known.congress().electedOn();
		if (electedOn.isBefore(election)) {
			RosterText.refuse(row, RosterSheet.ELECTED, "row.elected-too-early", election);
		}
		YearMonth grownUp = row.value().born().plusYears(VOTING_AGE);
		if (grownUp.isAfter(YearMonth.from(electedOn))) {
			RosterText.refuse(row, RosterSheet.BORN, "row.too-young", "选举法第四条");
		}
	}

	private void checkEnded(ParsedRow<RosterRow> row, @Nullable Known match, LocalDate electedOn) {
		DeputyMandate mandate = (match != null) ? match.mandate() : null;
		if (mandate == null || mandate.status().takesSeat()) {
			return;
		}
		LocalDate ended = mandate.endedOn();
		if (row.value().seat().electedOn() == null || ended == null || !electedOn.isAfter(ended)) {
			RosterText.refuse(row, RosterSheet.NAME, "row.ended", row.value().name());
		}
	}

	private void checkQuota(List<RosterEntry> found) {
		long fresh = found.stream().filter((entry) -> entry.mandate().isEmpty()).count();
		long after = this.known.seated().size() + fresh;
		int seats = this.known.congress().seats();
		if (fresh > 0 && after > seats) {
			this.problems.add(RosterText.of("sheet.quota", after, seats, LawArticle.ELE_12.label()));
		}
	}

	private void tellDistricts() {
		if (!this.districts.created().isEmpty()) {
			this.notices.add(RosterText.of("sheet.districts-created", this.districts.created().size()));
		}
	}

	private void tellOthers(List<RosterEntry> found) {
		Set<Known> named = new HashSet<>(this.mentioned);
		found.forEach((entry) -> entry.known().ifPresent(named::add));
		List<String> others = this.known.seated()
			.stream()
			.filter((one) -> !named.contains(one))
			.map((one) -> one.person().name())
			.toList();
		if (!others.isEmpty() && !named.isEmpty()) {
			String names = String.join("、", others.subList(0, Math.min(NAMES_SHOWN, others.size())));
			this.notices.add(RosterText.of("sheet.others-stay", others.size(),
					(others.size() > NAMES_SHOWN) ? names + "等" : names));
		}
	}

	private Verdict verdict(ParsedRow<RosterRow> row) {
		RosterEntry entry = this.entries.get(row.number());
		if (entry == null) {
			return this.left.getOrDefault(row.number(), Verdict.refused());
		}
		return entry.mandate().map((mandate) -> changes(entry, mandate)).orElseGet(Verdict::added);
	}

	private Verdict changes(RosterEntry entry, DeputyMandate mandate) {
		RosterFacts old = facts(entry, mandate);
		RosterFacts fresh = entry.facts();
		Verdict.Comparison comparison = Verdict.compare();
		RosterSheet.COLUMNS
			.forEach((column) -> comparison.field(column.column(), column.shown(old), column.shown(fresh)));
		return comparison.verdict();
	}

	private RosterFacts stored(Person person, DeputyMandate mandate) {
		return new RosterFacts(person.facts(), person.registerFacts(), this.districts.nameOf(mandate.districtId()),
				mandate.cardNo(), mandate.electedOn(), mandate.reelected());
	}

}
