package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one sheet by one specification. */
final class SheetParse<T> {

	private final RowSpec<T> spec;

	private final Sheet sheet;

	private final LocalDate today;

	private final Map<Column<?>, Integer> positions = new LinkedHashMap<>();

	private final List<String> problems = new ArrayList<>();

	private final List<String> notices = new ArrayList<>();

	SheetParse(RowSpec<T> spec, Sheet sheet, LocalDate today) {
		this.spec = spec;
		this.sheet = sheet;
		this.today = today;
	}

	ParsedSheet<T> run() {
		locateColumns();
		reportMissingColumns();
		List<ParsedRow<T>> rows = this.problems.isEmpty() ? parseRows() : List.of();
		this.spec.checkTogether(rows);
		return new ParsedSheet<>(this.sheet, rows, List.copyOf(this.problems), List.copyOf(this.notices));
	}

	private void locateColumns() {
		List<String> headings = this.sheet.columns();
		for (int i = 0; i < headings.size(); i++) {
			if (!headings.get(i).isEmpty() && !headings.get(i).equals(ErrorWorkbook.COLUMN)) {
				locate(headings.get(i), i);
			}
		}
	}

	private void locate(String heading, int index) {
		Column<?> column = this.spec.columns().stream().filter((one) -> one.isCalled(heading)).findFirst().orElse(null);
		if (column == null) {
			this.notices.add(SheetText.of("sheet.unknown-column", Sheet.letter(index), heading));
			return;
		}
		Integer earlier = this.positions.putIfAbsent(column, index);
		if (earlier != null) {
			this.problems
				.add(SheetText.of("sheet.column-twice", column.name(), Sheet.letter(earlier), Sheet.letter(index)));
		}
	}

	private void reportMissingColumns() {
		List<String> missing = this.spec.columns()
			.stream()
			.filter((column) -> column.isRequired() && !this.positions.containsKey(column))
			.map(Column::name)
			.toList();
		if (!missing.isEmpty()) {
			this.problems
				.add(SheetText.of("sheet.missing-columns", String.join("、", missing), this.sheet.header().number()));
		}
	}

	private List<ParsedRow<T>> parseRows() {
		List<ParsedRow<T>> rows = new ArrayList<>();
		for (SheetRow row : this.sheet.rows()) {
			ParsedRow<T> parsed = new ParsedRow<>(row, this::position);
			if (isExample(parsed)) {
				this.notices.add(SheetText.of("sheet.example-row", row.number()));
			}
			else if (!isBlank(parsed)) {
				parse(parsed);
				rows.add(parsed);
			}
		}
		return List.copyOf(rows);
	}

	private int position(Column<?> column) {
		return this.positions.getOrDefault(column, -1);
	}

	/** Only columns nobody asked for are filled, such as a prepared serial number. */
	private boolean isBlank(ParsedRow<T> row) {
		return this.positions.keySet().stream().allMatch((column) -> row.cell(column).isBlank());
	}

	private boolean isExample(ParsedRow<T> row) {
		return this.spec.columns().stream().anyMatch((column) -> !column.example().isEmpty()) && this.positions.keySet()
			.stream()
			.allMatch((column) -> row.text(column).equals(CellText.tidy(column.example())));
	}

	private void parse(ParsedRow<T> row) {
		Map<Column<?>, Object> values = new HashMap<>();
		this.spec.columns().forEach((column) -> parseCell(row, column, values));
		if (!row.hasErrors()) {
			row.become(this.spec.make(new RowValues(values)));
			this.spec.checkAlone(row);
		}
	}

	private void parseCell(ParsedRow<T> row, Column<?> column, Map<Column<?>, Object> values) {
		SheetCell cell = row.cell(column);
		try {
			if (cell.kind() == SheetCell.Kind.ERROR) {
				throw new BadCell("cell.error-value");
			}
			if (!cell.isBlank()) {
				values.put(column, column.parser().parse(cell, this.today));
			}
			else if (column.isRequired()) {
				throw new BadCell("cell.required");
			}
		}
		catch (BadCell ex) {
			row.refuse(column, ex.reason(), ex.remedy());
		}
	}

}
