package cn.township.congress.service.sheet;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Every sheet we write prints well: A4 across, one page wide, heads repeated. */
final class PaperSetup {

	private PaperSetup() {
	}

	static void apply(Sheet sheet, int headerRow) {
		PrintSetup print = sheet.getPrintSetup();
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		sheet.setFitToPage(true);
		sheet.setHorizontallyCenter(true);
		sheet.setMargin(PageMargin.LEFT, 0.5);
		sheet.setMargin(PageMargin.RIGHT, 0.5);
		sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
		Footer footer = sheet.getFooter();
		footer.setCenter("第 &P 页 共 &N 页");
		sheet.createFreezePane(0, headerRow + 1);
	}

}
