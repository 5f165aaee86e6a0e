package cn.township.congress.service.sheet;

import java.util.ArrayList;
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

	/** All that have every one of these columns; none of them: the likeliest one. */
	List<Sheet> chooseAll(List<RawSheet> sheets, Sheet.Format format, List<Column<?>> required) {
		List<Sheet> all = new ArrayList<>();
		for (RawSheet sheet : sheets) {
			SheetRow header = sheet.rows().isEmpty() ? null : header(sheet);
			boolean whole = header != null && required.stream()
				.allMatch((column) -> header.cells().stream().anyMatch((cell) -> column.isCalled(cell.text())));
			if (header != null && whole && sheet.rows().get(sheet.rows().size() - 1).number() > header.number()) {
				all.add(below(sheet, header, format));
			}
		}
		return all.isEmpty() ? List.of(choose(sheets, format)) : List.copyOf(all);
	}

	private Sheet below(RawSheet sheet, SheetRow header, Sheet.Format format) {
		List<SheetRow> rows = sheet.rows().stream().filter((row) -> row.number() > header.number()).toList();
		if (rows.isEmpty()) {
			throw new SheetProblem("sheet.no-rows");
		}
		String title = sheet.rows()
			.stream()
			.filter((row) -> row.number() < header.number())
			.flatMap((row) -> row.cells().stream())
			.map(SheetCell::text)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" "));
		return new Sheet(sheet.name(), sheet.index(), header, rows, format, title, sheet.merged());
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
