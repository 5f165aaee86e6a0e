package cn.township.congress.service.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Lays out a template in the official form (GB/T 9704): A4, margins of 37, 35, 28 and 26
 * mm, titles of 22 points, text of 16 points with 22 lines a page, numbered pages. Used
 * once to make the templates of the product; from then on the .docx is what counts.
 */
final class TemplateMaker {

	private static final int WIDTH = 11_906;

	private static final int HEIGHT = 16_838;

	private final XWPFDocument document = new XWPFDocument();

	private final int top;

	private final int room;

	private boolean onNewPage;

	/**
	 * @param top margin at the top in mm; small where two sheets go on one page
	 */
	TemplateMaker(int top) {
		this(top, (top < 37) ? top : 35, 28, 26, false);
	}

	private TemplateMaker(int top, int bottom, int left, int right, boolean landscape) {
		this.top = top;
		FontTable.name(this.document);
		CTSectPr section = this.document.getDocument().getBody().addNewSectPr();
		CTPageSz page = section.addNewPgSz();
		page.setW(BigInteger.valueOf(landscape ? HEIGHT : WIDTH));
		page.setH(BigInteger.valueOf(landscape ? WIDTH : HEIGHT));
		if (landscape) {
			page.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(mm(top));
		margins.setBottom(mm(bottom));
		margins.setLeft(mm(left));
		margins.setRight(mm(right));
		margins.setHeader(mm(15));
		margins.setFooter(mm((top < 20) ? 8 : bottom * 5 / 7));
		margins.setGutter(BigInteger.ZERO);
		this.room = (landscape ? HEIGHT : WIDTH) - mm(left).intValue() - mm(right).intValue();
	}

	/** A form, with narrower margins, so that it fits one page. */
	static TemplateMaker form() {
		return new TemplateMaker(25, 22, 25, 23, false);
	}

	/** A wide table on a sheet that lies. */
	static TemplateMaker lying() {
		return new TemplateMaker(25, 22, 20, 20, true);
	}

	/** The next paragraph begins a page. */
	TemplateMaker page() {
		this.onNewPage = true;
		return this;
	}

	/** A line of the title. */
	TemplateMaker title(String text) {
		return line(text, Fonts.TITLE, 22, ParagraphAlignment.CENTER, 35);
	}

	/** A long line of the title, a little smaller. */
	TemplateMaker longTitle(String text) {
		return line(text, Fonts.TITLE, 20, ParagraphAlignment.CENTER, 33);
	}

	/** A long line below the title, a little smaller. */
	TemplateMaker longSub(String text) {
		return line(text, Fonts.TEXT, 14, ParagraphAlignment.CENTER, 26);
	}

	/** A line below the title: number, day, who adopted it. */
	TemplateMaker sub(String text) {
		return line(text, Fonts.TEXT, 16, ParagraphAlignment.CENTER, 29);
	}

	/** Whom it is for, without indent. */
	TemplateMaker to(String text) {
		return line(text, Fonts.TEXT, 16, ParagraphAlignment.LEFT, 29);
	}

	/** Running text, two characters indented. */
	TemplateMaker text(String text) {
		line(text, Fonts.TEXT, 16, ParagraphAlignment.BOTH, 29);
		last().setIndentationFirstLine(640);
		return this;
	}

	TemplateMaker heading(String text) {
		line(text, Fonts.HEAD, 16, ParagraphAlignment.LEFT, 29);
		last().setIndentationFirstLine(640);
		last().setKeepNext(true);
		return this;
	}

	/** Who issues it, and the day, towards the right. */
	TemplateMaker right(String text) {
		line(text, Fonts.TEXT, 16, ParagraphAlignment.RIGHT, 29);
		last().setIndentationRight(640);
		last().setKeepNext(true);
		return this;
	}

	TemplateMaker small(String text) {
		return line(text, Fonts.TEXT, 12, ParagraphAlignment.LEFT, 20);
	}

	TemplateMaker smallCenter(String text) {
		return line(text, Fonts.TEXT, 12, ParagraphAlignment.CENTER, 20);
	}

	TemplateMaker smallRight(String text) {
		return line(text, Fonts.TEXT, 12, ParagraphAlignment.RIGHT, 20);
	}

	TemplateMaker gap() {
		return line("", Fonts.TEXT, 16, ParagraphAlignment.LEFT, 29);
	}

	TemplateMaker smallGap() {
		return line("", Fonts.TEXT, 8, ParagraphAlignment.LEFT, 10);
	}

	/** Only a tag that opens or closes a list; it is gone in the paper. */
	TemplateMaker tag(String text) {
		return line(text, Fonts.TEXT, 10, ParagraphAlignment.LEFT, 14);
	}

	/**
	 * A table with a head that is repeated on each page.
	 * @param widths in parts of the whole; a negative one aligns to the left
	 * @param height of a row in points
	 */
	TemplateMaker table(int[] widths, int height, double points, String[] heads, String[]... rows) {
		XWPFTable table = this.document.createTable();
		table.removeRow(0);
		frame(table, widths);
		if (heads.length > 0) {
			XWPFTableRow head = row(table, widths, height, heads, Fonts.HEAD, points);
			head.setRepeatHeader(true);
		}
		for (String[] row : rows) {
			row(table, widths, height, row, Fonts.TEXT, points);
		}
		return this;
	}

	/** A form: fields with their names, over one or several of the columns. */
	TemplateMaker form(int[] widths, double points, FormRow... rows) {
		XWPFTable table = this.document.createTable();
		table.removeRow(0);
		frame(table, widths);
		for (FormRow each : rows) {
			XWPFTableRow row = empty(table, each.height());
			row.setCantSplitRow(!each.splits());
			int column = 0;
			for (FormRow.Cell one : each.cells()) {
				int width = 0;
				for (int next = column; next < column + one.columns(); next++) {
					width += share(widths, next);
				}
				XWPFTableCell cell = cell(row, width, one.left(), one.text(), one.name() ? Fonts.HEAD : Fonts.TEXT,
						points);
				if (one.columns() > 1) {
					cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(one.columns()));
				}
				if (each.splits() && one.left()) {
					cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.TOP);
				}
				column += one.columns();
			}
		}
		return this;
	}

	void write(Path file) {
		numberPages();
		this.document.getProperties().getCoreProperties().setCreator("乡镇人大工作平台");
		try (OutputStream out = Files.newOutputStream(file)) {
			this.document.write(out);
			this.document.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private XWPFTableRow row(XWPFTable table, int[] widths, int height, String[] texts, Fonts font, double points) {
		XWPFTableRow row = empty(table, height);
		row.setCantSplitRow(true);
		for (int column = 0; column < widths.length; column++) {
			boolean left = widths[column] < 0 && font != Fonts.HEAD;
			cell(row, share(widths, column), left, (column < texts.length) ? texts[column] : "", font, points);
		}
		return row;
	}

	private static XWPFTableRow empty(XWPFTable table, int height) {
		XWPFTableRow row = table.createRow();
		while (!row.getTableCells().isEmpty()) {
			row.removeCell(0);
		}
		row.setHeight(height * 20);
		return row;
	}

	private static XWPFTableCell cell(XWPFTableRow row, int width, boolean left, String text, Fonts font,
			double points) {
		XWPFTableCell cell = row.createCell();
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		CTTblWidth wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		wide.setType(STTblWidth.DXA);
		wide.setW(BigInteger.valueOf(width));
		XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
		paragraph.setAlignment(left ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
		run(paragraph, text, font, points);
		return cell;
	}

	private void frame(XWPFTable table, int[] widths) {
		CTTblWidth width = table.getCTTbl().getTblPr().isSetTblW() ? table.getCTTbl().getTblPr().getTblW()
				: table.getCTTbl().getTblPr().addNewTblW();
		width.setType(STTblWidth.DXA);
		width.setW(BigInteger.valueOf(this.room));
		table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
		table.setCellMargins(20, 60, 20, 60);
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int column = 0; column < widths.length; column++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(share(widths, column)));
		}
	}

	private int share(int[] widths, int column) {
		int sum = 0;
		for (int width : widths) {
			sum += Math.abs(width);
		}
		return this.room * Math.abs(widths[column]) / sum;
	}

	private TemplateMaker line(String text, Fonts font, double points, ParagraphAlignment alignment, int height) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(alignment);
		CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
		spacing.setLine(BigInteger.valueOf(height * 20L));
		spacing.setLineRule(STLineSpacingRule.EXACT);
		spacing.setBefore(BigInteger.ZERO);
		spacing.setAfter(BigInteger.ZERO);
		if (this.onNewPage) {
			paragraph.setPageBreak(true);
			this.onNewPage = false;
		}
		run(paragraph, text, font, points);
		return this;
	}

	private XWPFParagraph last() {
		return this.document.getParagraphs().get(this.document.getParagraphs().size() - 1);
	}

	private static void run(XWPFParagraph paragraph, String text, Fonts font, double points) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(font.family(), XWPFRun.FontCharRange.eastAsia);
		run.setFontFamily(Fonts.LATIN, XWPFRun.FontCharRange.ascii);
		run.setFontFamily(Fonts.LATIN, XWPFRun.FontCharRange.hAnsi);
		run.setFontSize(points);
		run.setText(text);
	}

	/** As official papers have it: — 1 —. */
	private void numberPages() {
		if (this.top < 20) {
			return;
		}
		XWPFParagraph paragraph = this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		run(paragraph, "— ", Fonts.TEXT, 14);
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
		run(paragraph, " —", Fonts.TEXT, 14);
	}

	private static BigInteger mm(int millimetres) {
		return BigInteger.valueOf(Math.round(millimetres * 56.6929));
	}

}
