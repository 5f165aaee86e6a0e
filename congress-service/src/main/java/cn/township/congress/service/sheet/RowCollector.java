package cn.township.congress.service.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers rows within the limits, leaving out blank ones. */
final class RowCollector {

	private final List<SheetRow> rows = new ArrayList<>();

	private int cellCount;

	List<SheetRow> rows() {
		return List.copyOf(this.rows);
	}

	void checkText(int row, int column, String text) {
		if (text.length() > SheetLimits.CELL_TEXT) {
			throw new SheetProblem("sheet.cell-too-long", Sheet.letter(column) + row, text.length(),
					SheetLimits.CELL_TEXT);
		}
	}

	void add(int number, List<SheetCell> cells) {
		int width = cells.size();
		while (width > 0 && cells.get(width - 1).isBlank()) {
			width--;
		}
		if (width > SheetLimits.COLUMNS) {
			throw new SheetProblem("sheet.too-many-columns", SheetLimits.COLUMNS, Sheet.letter(width - 1) + number);
		}
		if (width > 0) {
			keep(new SheetRow(number, List.copyOf(cells.subList(0, width))));
		}
	}

	private void keep(SheetRow row) {
		this.rows.add(row);
		this.cellCount += row.cells().size();
		if (this.rows.size() > SheetLimits.ROWS || this.cellCount > SheetLimits.CELLS) {
			throw new SheetProblem("sheet.too-many-rows", SheetLimits.ROWS);
		}
	}

}
