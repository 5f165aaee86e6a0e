package cn.township.congress.service.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;

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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * Writes a paper as .docx: A4, where there are many columns A3, the fonts of official
 * papers, merged heads repeated on each page, page numbers.
 */
public final class WordPaper {

	private static final int TWIPS_PER_POINT = 20;

	private static final int SHORT_SIDE = 11_906;

	private static final int LONG_SIDE = 16_838;

	private static final int A3_LONG_SIDE = 23_811;

	private static final int MARGIN = 1_020;

	/** Left and right within a cell. */
	private static final int PADDING = 60;

	private static final double[] SIZES = { 14, 12, 10.5, 9, 8, 7.5 };

	private final PaperTable table;

	private final Grid grid;

	private final XWPFDocument document;

	private final double size;

	private WordPaper(PaperTable table, XWPFDocument document) {
		this.table = table;
		this.grid = Grid.of(table);
		this.document = document;
		this.size = size();
	}

	/** Writes the document; the stream stays open. */
	public static void write(PaperTable table, OutputStream out) throws IOException {
		try (XWPFDocument document = new XWPFDocument()) {
			new WordPaper(table, document).fill();
			document.write(out);
		}
	}

	private void fill() {
		FontTable.name(this.document);
		setUpPage();
		line(this.table.title(), Fonts.TITLE, 22, ParagraphAlignment.CENTER).setSpacingAfter(120);
		if (this.table.subtitle() != null) {
			line(this.table.subtitle(), Fonts.TEXT, 12, ParagraphAlignment.CENTER).setSpacingAfter(60);
		}
		if (this.grid.columns() > 0) {
			addTable();
		}
		if (this.table.footer() != null) {
			line(this.table.footer(), Fonts.TEXT, 12, ParagraphAlignment.LEFT).setSpacingBefore(120);
		}
		numberPages();
	}

	private XWPFParagraph line(String text, Fonts font, double points, ParagraphAlignment alignment) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setAlignment(alignment);
		run(paragraph, text, font, points);
		return paragraph;
	}

	private void addTable() {
		XWPFTable drawn = this.document.createTable();
		drawn.removeRow(0);
		setWidths(drawn);
		for (int row = 0; row < this.grid.rows(); row++) {
			XWPFTableRow line = drawn.insertNewTableRow(row);
			line.setCantSplitRow(true);
			line.setRepeatHeader(row < this.grid.headRows());
			int column = 0;
			while (column < this.grid.columns()) {
				Grid.Box box = this.grid.line(row).get(column);
				addCell(line.createCell(), box, row);
				column += box.across();
			}
		}
	}

	private void addCell(XWPFTableCell cell, Grid.Box box, int row) {
		CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
		CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
		width.setType(STTblWidth.DXA);
		int twips = 0;
		for (int column = box.column(); column < box.column() + box.across(); column++) {
			twips += twips(column);
		}
		width.setW(BigInteger.valueOf(twips));
		if (box.across() > 1) {
			properties.addNewGridSpan().setVal(BigInteger.valueOf(box.across()));
		}
		if (box.down() > 1) {
			properties.addNewVMerge().setVal((row == box.row()) ? STMerge.RESTART : STMerge.CONTINUE);
		}
		cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
		XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphs().get(0);
		paragraph.setAlignment((box.align() == Cell.Align.LEFT) ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
		if (row == box.row()) {
			run(paragraph, box.text(), box.head() ? Fonts.HEAD : Fonts.TEXT, this.size);
		}
	}

	private static void run(XWPFParagraph paragraph, String text, Fonts font, double points) {
		XWPFRun run = paragraph.createRun();
		run.setFontFamily(font.family(), XWPFRun.FontCharRange.eastAsia);
		run.setFontFamily(Fonts.LATIN, XWPFRun.FontCharRange.ascii);
		run.setFontFamily(Fonts.LATIN, XWPFRun.FontCharRange.hAnsi);
		run.setFontSize(points);
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i]);
		}
	}

	private void setWidths(XWPFTable drawn) {
		CTTblPr properties = drawn.getCTTbl().getTblPr();
		CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
		width.setType(STTblWidth.DXA);
		width.setW(BigInteger.valueOf(room()));
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		drawn.setCellMargins(20, PADDING, 20, PADDING);
		CTTblGrid columns = drawn.getCTTbl().addNewTblGrid();
		for (int column = 0; column < this.grid.columns(); column++) {
			columns.addNewGridCol().setW(BigInteger.valueOf(twips(column)));
		}
	}

	/** Each column gets its share of the whole width. */
	private int twips(int column) {
		return (int) ((long) room() * this.grid.width(column) / this.grid.width());
	}

	private int room() {
		return pageWidth() - 2 * MARGIN;
	}

	private int pageWidth() {
		return this.table.isLarge() ? A3_LONG_SIDE : this.table.landscape() ? LONG_SIDE : SHORT_SIDE;
	}

	private int pageHeight() {
		return (this.table.isLarge() || !this.table.landscape()) ? LONG_SIDE : SHORT_SIDE;
	}

	/** The largest in which the columns fit beside each other. */
	private double size() {
		int free = room() - 2 * PADDING * this.grid.columns();
		for (double points : SIZES) {
			if (this.grid.width() * points / 2 * TWIPS_PER_POINT <= free) {
				return points;
			}
		}
		return SIZES[SIZES.length - 1];
	}

	private void setUpPage() {
		CTSectPr section = section();
		CTPageSz page = section.addNewPgSz();
		page.setW(BigInteger.valueOf(pageWidth()));
		page.setH(BigInteger.valueOf(pageHeight()));
		page.setOrient(this.table.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(BigInteger.valueOf(MARGIN));
		margins.setBottom(BigInteger.valueOf(MARGIN));
		margins.setLeft(BigInteger.valueOf(MARGIN));
		margins.setRight(BigInteger.valueOf(MARGIN));
		margins.setHeader(BigInteger.valueOf(MARGIN / 2));
		margins.setFooter(BigInteger.valueOf(MARGIN / 2));
		margins.setGutter(BigInteger.ZERO);
	}

	private CTSectPr section() {
		return this.document.getDocument().getBody().isSetSectPr() ? this.document.getDocument().getBody().getSectPr()
				: this.document.getDocument().getBody().addNewSectPr();
	}

	/** As official papers have it: — 1 —. */
	private void numberPages() {
		XWPFParagraph paragraph = this.document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setAlignment(ParagraphAlignment.CENTER);
		run(paragraph, "— ", Fonts.TEXT, 12);
		paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
		run(paragraph, " —", Fonts.TEXT, 12);
	}

}
