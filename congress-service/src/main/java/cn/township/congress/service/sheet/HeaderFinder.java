package cn.township.congress.service.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the header row below merged titles and notes, and the worksheet that holds it.
 */
final class HeaderFinder {

	private static final int FIRST_ROWS = 10;

	private final Set<String> headings;

	HeaderFinder(Collection<String> headings) {
		this.headings = headings.stream().map(CellText::heading).collect(Collectors.toUnmodifiableSet());
	}

	Sheet choose(List<RawSheet> sheets, Sheet.Format format) {
		RawSheet sheet = sheets.stream()
			.filter((candidate) -> !candidate.rows().isEmpty())
			.max(Comparator.<RawSheet>comparingLong((candidate) -> score(header(candidate)))
				.thenComparing((candidate) -> -candidate.index()))
			.orElseThrow(() -> new SheetProblem("sheet.no-rows"));
		return below(sheet, header(sheet), format);
	}

	private Sheet below(RawSheet sheet, SheetRow header, Sheet.Format format) {
		List<SheetRow> rows = sheet.rows().stream().filter((row) -> row.number() > header.number()).toList();
		if (rows.isEmpty()) {
			throw new SheetProblem("sheet.no-rows");
		}
		return new Sheet(sheet.name(), sheet.index(), header, rows, format);
	}

	private SheetRow header(RawSheet sheet) {
		return sheet.rows()
			.stream()
			.limit(FIRST_ROWS)
			.max(Comparator.comparingLong(this::score).thenComparing((row) -> -row.number()))
			.orElseThrow();
	}

	private long score(SheetRow row) {
		return row.cells()
			.stream()
			.map((cell) -> CellText.heading(cell.text()))
			.filter(this.headings::contains)
			.distinct()
			.count();
	}

}
