package cn.township.congress.service.sheet;

/**
 * One refused cell.
 *
 * @param row the row number Excel shows
 * @param columnIndex position from 0, or -1 when the file has no such column
 * @param column the column's name as declared
 * @param value what the file holds, shortened
 * @param reason what is wrong
 * @param remedy what to do
 */
public record CellError(int row, int columnIndex, String column, String value, String reason, String remedy) {

	private static final int SHOWN = 60;

	static CellError of(int row, int columnIndex, String column, String value, String reason, String remedy) {
		boolean fits = CellText.length(value) <= SHOWN;
		String shown = fits ? value : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
		return new CellError(row, columnIndex, column, shown, reason, remedy);
	}

	/**
	 * The letter Excel shows above the column; empty when the file has no such column.
	 */
	public String letter() {
		return (this.columnIndex >= 0) ? Sheet.letter(this.columnIndex) : "";
	}

	/** Column, reason and remedy in one sentence, as written into the 错误说明 column. */
	public String sentence() {
		return SheetText.of("cell.sentence", this.column, this.reason, this.remedy);
	}

}
