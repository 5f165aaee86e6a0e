package cn.township.congress.service.sheet;

import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells of one column merged over several rows; the value stands in the first.
 *
 * @param column position from 0
 * @param firstRow the row number Excel shows
 */
record MergedCells(int column, int firstRow, int lastRow) {

	static MergedCells of(CellRangeAddress range) {
		return new MergedCells(range.getFirstColumn(), range.getFirstRow() + 1, range.getLastRow() + 1);
	}

	boolean holds(int row, int index) {
		return index == this.column && this.firstRow <= row && row <= this.lastRow;
	}

}
