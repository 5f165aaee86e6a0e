package cn.township.congress.service.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** The few cell styles our workbooks use, in fonts every office PC in China has. */
final class SheetStyles {

	private final Workbook workbook;

	private final CellStyle title;

	private final CellStyle note;

	private final CellStyle head;

	private final CellStyle requiredHead;

	private final CellStyle text;

	private final CellStyle quoted;

	private final CellStyle date;

	private final CellStyle number;

	private final CellStyle percent;

	private final CellStyle example;

	private final CellStyle fault;

	SheetStyles(Workbook workbook) {
		this.workbook = workbook;
		this.title = aligned(plain(font("黑体", 16, IndexedColors.AUTOMATIC), ""), HorizontalAlignment.CENTER);
		this.note = plain(font("宋体", 10, IndexedColors.GREY_50_PERCENT), "");
		this.head = head(IndexedColors.AUTOMATIC);
		this.requiredHead = head(IndexedColors.DARK_RED);
		Font body = font("宋体", 11, IndexedColors.AUTOMATIC);
		this.text = boxed(plain(body, "@"));
		this.quoted = quoted(boxed(plain(body, "@")));
		this.date = aligned(boxed(plain(body, "yyyy-mm-dd")), HorizontalAlignment.CENTER);
		this.number = boxed(plain(body, "General"));
		this.percent = boxed(plain(body, "0.0%"));
		this.example = boxed(plain(font("宋体", 11, IndexedColors.GREY_50_PERCENT), "@"));
		this.fault = filled(boxed(plain(font("宋体", 11, IndexedColors.DARK_RED), "@")), IndexedColors.ROSE);
	}

	CellStyle title() {
		return this.title;
	}

	CellStyle note() {
		return this.note;
	}

	CellStyle head(boolean required) {
		return required ? this.requiredHead : this.head;
	}

	/** For text; what looks like a formula is marked as typed text ('). */
	CellStyle text(String value) {
		return looksLikeFormula(value) ? this.quoted : this.text;
	}

	CellStyle date() {
		return this.date;
	}

	CellStyle number() {
		return this.number;
	}

	CellStyle percent() {
		return this.percent;
	}

	CellStyle example() {
		return this.example;
	}

	CellStyle fault() {
		return this.fault;
	}

	/** The columns of a template that must stay text. */
	CellStyle textColumn() {
		return plain(font("宋体", 11, IndexedColors.AUTOMATIC), "@");
	}

	static boolean looksLikeFormula(String value) {
		return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
	}

	private CellStyle plain(Font font, String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setFont(font);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		if (!format.isEmpty()) {
			style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		}
		return style;
	}

	private CellStyle head(IndexedColors colour) {
		Font font = font("黑体", 11, colour);
		return filled(aligned(boxed(plain(font, "")), HorizontalAlignment.CENTER), IndexedColors.GREY_25_PERCENT);
	}

	private Font font(String name, int points, IndexedColors colour) {
		Font font = this.workbook.createFont();
		font.setFontName(name);
		font.setFontHeightInPoints((short) points);
		if (colour != IndexedColors.AUTOMATIC) {
			font.setColor(colour.getIndex());
		}
		return font;
	}

	private static CellStyle boxed(CellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static CellStyle aligned(CellStyle style, HorizontalAlignment alignment) {
		style.setAlignment(alignment);
		return style;
	}

	static CellStyle filled(CellStyle style, IndexedColors colour) {
		style.setFillForegroundColor(colour.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	private static CellStyle quoted(CellStyle style) {
		((XSSFCellStyle) style).setQuotePrefixed(true);
		return style;
	}

}
