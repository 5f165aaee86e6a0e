package cn.township.congress.service.sheet;

import java.util.List;

/**
 * A sheet as read from a file, its header row found.
 *
 * @param name the worksheet's name, or the file name of a CSV
 * @param index position of the worksheet in the workbook, from 0
 * @param header the header row
 * @param rows the rows below the header that are not blank
 * @param format what the bytes were
 * @param title what stands above the header
 * @param merged cells merged downwards
 */
public record Sheet(String name, int index, SheetRow header, List<SheetRow> rows, Format format, String title,
		List<MergedCells> merged) {

	/** What the bytes were. */
	public enum Format {

		/** Office Open XML workbook. */
		XLSX,
		/** Text with separators. */
		CSV

	}

	/** Column names as written, tidied. */
	public List<String> columns() {
		return this.header.cells().stream().map(SheetCell::text).toList();
	}

	/** Where the column is, from 0; -1 when the file has no such column. */
	public int position(Column<?> column) {
		List<String> headings = columns();
		for (int i = 0; i < headings.size(); i++) {
			if (column.isCalled(headings.get(i))) {
				return i;
			}
		}
		return -1;
	}

	/** What a cell holds; in cells merged downwards that is what the first one holds. */
	public String text(SheetRow row, int index) {
		String own = row.cell(index).text();
		if (!own.isEmpty()) {
			return own;
		}
		return this.merged.stream()
			.filter((cells) -> cells.holds(row.number(), index))
			.flatMap((cells) -> this.rows.stream().filter((first) -> first.number() == cells.firstRow()))
			.map((first) -> first.cell(index).text())
			.findFirst()
			.orElse("");
	}

	/** The same with some of its rows only. */
	public Sheet with(List<SheetRow> some) {
		return new Sheet(this.name, this.index, this.header, List.copyOf(some), this.format, this.title, this.merged);
	}

	/** The letters Excel shows above a column: 0 is A, 26 is AA. */
	public static String letter(int index) {
		String letters = "";
		for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
			letters = (char) ('A' + rest % 26) + letters;
		}
		return letters;
	}

}
