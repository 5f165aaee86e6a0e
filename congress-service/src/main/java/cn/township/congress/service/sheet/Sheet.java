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
 */
public record Sheet(String name, int index, SheetRow header, List<SheetRow> rows, Format format) {

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

	/** The letters Excel shows above a column: 0 is A, 26 is AA. */
	public static String letter(int index) {
		String letters = "";
		for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
			letters = (char) ('A' + rest % 26) + letters;
		}
		return letters;
	}

}
