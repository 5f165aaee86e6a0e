package cn.township.congress.service.sheet;

import java.util.List;

/**
 * One row that is not blank.
 *
 * @param number the row number Excel shows, from 1
 * @param cells from column A, without trailing blanks
 */
public record SheetRow(int number, List<SheetCell> cells) {

	public SheetCell cell(int index) {
		return (index >= 0 && index < this.cells.size()) ? this.cells.get(index) : SheetCell.BLANK;
	}

}
