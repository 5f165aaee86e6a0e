package cn.township.congress.service.document;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a paper as .xlsx: merged heads as the printed one has them, numbers to calculate
 * with, one page wide on A4 or A3.
 */
public final class SheetPaper {

	private static final float LINE = 15;

	private final PaperTable table;

	private final Grid grid;

	private final XSSFWorkbook workbook;

	private final XSSFSheet sheet;

	private final Styles styles;

	/** Rows above the table. */
	private final int above;

	private SheetPaper(PaperTable table, XSSFWorkbook workbook) {
		this.table = table;
		this.grid = Grid.of(table);
		this.workbook = workbook;
		this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
		this.styles = new Styles(workbook);
		this.above = (table.subtitle() != null) ? 2 : 1;
	}

	/** Writes the workbook; the stream stays open. */
	public static void write(PaperTable table, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			new SheetPaper(table, workbook).fill();
			workbook.write(out);
		}
	}

	private void fill() {
		banner(0, this.table.title(), this.styles.title, 30);
		if (this.table.subtitle() != null) {
			banner(1, this.table.subtitle(), this.styles.note, 18);
		}
		addRows();
		this.grid.boxes().forEach(this::put);
		if (this.table.footer() != null) {
			banner(this.above + this.grid.rows(), this.table.footer(), this.styles.sign, 24);
		}
		for (int column = 0; column < this.grid.columns(); column++) {
			this.sheet.setColumnWidth(column, (this.grid.width(column) + 2) * 256);
		}
		setUpPage();
	}

	private void banner(int row, String text, CellStyle style, float height) {
		XSSFRow line = this.sheet.createRow(row);
		line.setHeightInPoints(height);
		XSSFCell cell = line.createCell(0);
		cell.setCellValue(text);
		cell.setCellStyle(style);
		if (this.grid.columns() > 1) {
			this.sheet.addMergedRegion(new CellRangeAddress(row, row, 0, this.grid.columns() - 1));
		}
	}

	/** Every place gets a cell, so that merged ones have a whole frame. */
	private void addRows() {
		for (int row = 0; row < this.grid.rows(); row++) {
			XSSFRow line = this.sheet.createRow(this.above + row);
			int lines = 1;
			for (int column = 0; column < this.grid.columns(); column++) {
				Grid.Box box = this.grid.line(row).get(column);
				line.createCell(column).setCellStyle(box.head() ? this.styles.head : this.styles.middle);
				if (box.down() == 1) {
					lines = Math.max(lines, this.grid.lines(box));
				}
			}
			line.setHeightInPoints(lines * LINE + 5);
		}
	}

	private void put(Grid.Box box) {
		int row = this.above + box.row();
		XSSFCell cell = this.sheet.getRow(row).getCell(box.column());
		if (box.isMerged()) {
			this.sheet.addMergedRegionUnsafe(
					new CellRangeAddress(row, row + box.down() - 1, box.column(), box.column() + box.across() - 1));
		}
		cell.setCellStyle(style(box));
		if (box.align() == Cell.Align.NUMBER && box.text().matches("-?[0-9]{1,15}")) {
			cell.setCellValue(Long.parseLong(box.text()));
		}
		else if (isShare(box)) {
			cell.setCellValue(Double.parseDouble(box.text().substring(0, box.text().length() - 1)) / 100);
		}
		else {
			cell.setCellValue(box.text());
		}
	}

	private CellStyle style(Grid.Box box) {
		if (box.head()) {
			return this.styles.head;
		}
		if (isShare(box)) {
			return this.styles.share;
		}
		if (box.align() != Cell.Align.NUMBER && !box.text().isEmpty()
				&& "=+-@\t\r".indexOf(box.text().charAt(0)) >= 0) {
			return this.styles.quoted;
		}
		return (box.align() == Cell.Align.LEFT) ? this.styles.text : this.styles.middle;
	}

	private static boolean isShare(Grid.Box box) {
		return box.align() == Cell.Align.NUMBER && box.text().matches("[0-9]{1,4}([.][0-9]{1,3})?%");
	}

	private void setUpPage() {
		PrintSetup print = this.sheet.getPrintSetup();
		print.setPaperSize(this.table.isLarge() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
		print.setLandscape(this.table.landscape());
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		this.sheet.setFitToPage(true);
		this.sheet.setHorizontallyCenter(true);
		this.sheet.setMargin(PageMargin.LEFT, 0.5);
		this.sheet.setMargin(PageMargin.RIGHT, 0.5);
		this.sheet.getFooter().setCenter("第 &P 页 共 &N 页");
		if (this.grid.headRows() > 0) {
			int last = this.above + this.grid.headRows() - 1;
			this.sheet.setRepeatingRows(new CellRangeAddress(this.above, last, -1, -1));
			this.sheet.createFreezePane(0, last + 1);
		}
		this.workbook.setPrintArea(0, 0, Math.max(0, this.grid.columns() - 1), 0, this.sheet.getLastRowNum());
	}

	/** The few cell styles of a paper. */
	private static final class Styles {

		private final XSSFWorkbook workbook;

		private final CellStyle title;

		private final CellStyle note;

		private final CellStyle sign;

		private final CellStyle head;

		private final CellStyle text;

		private final CellStyle quoted;

		private final CellStyle middle;

		private final CellStyle share;

		Styles(XSSFWorkbook workbook) {
			this.workbook = workbook;
			this.title = style(font(Fonts.TITLE.family(), 18), HorizontalAlignment.CENTER, false);
			this.note = style(font("宋体", 11), HorizontalAlignment.CENTER, false);
			this.sign = style(font("宋体", 11), HorizontalAlignment.LEFT, false);
			this.head = style(font("黑体", 11), HorizontalAlignment.CENTER, true);
			Font body = font("宋体", 11);
			this.text = style(body, HorizontalAlignment.LEFT, true);
			XSSFCellStyle typed = style(body, HorizontalAlignment.LEFT, true);
			typed.setQuotePrefixed(true);
			this.quoted = typed;
			this.middle = style(body, HorizontalAlignment.CENTER, true);
			this.share = style(body, HorizontalAlignment.CENTER, true);
			this.share.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
		}

		private XSSFFont font(String family, int points) {
			XSSFFont font = this.workbook.createFont();
			font.setFontName(family);
			font.setFontHeightInPoints((short) points);
			return font;
		}

		private XSSFCellStyle style(Font font, HorizontalAlignment alignment, boolean boxed) {
			XSSFCellStyle style = this.workbook.createCellStyle();
			style.setFont(font);
			style.setAlignment(alignment);
			style.setVerticalAlignment(VerticalAlignment.CENTER);
			style.setWrapText(true);
			if (boxed) {
				style.setBorderTop(BorderStyle.THIN);
				style.setBorderBottom(BorderStyle.THIN);
				style.setBorderLeft(BorderStyle.THIN);
				style.setBorderRight(BorderStyle.THIN);
			}
			return style;
		}

	}

}
