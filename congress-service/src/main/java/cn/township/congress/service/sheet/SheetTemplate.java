package cn.township.congress.service.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The empty form of an import: headings with hints, an example row (which the import
 * skips), drop-down lists, text columns for long numbers, ready to print.
 */
public final class SheetTemplate {

	private static final int ROWS = 1_000;

	private static final int HINT_WIDTH = 14;

	private final XSSFWorkbook workbook = new XSSFWorkbook();

	private final SheetStyles styles = new SheetStyles(this.workbook);

	private final List<Column<?>> columns;

	private final XSSFSheet sheet;

	private final XSSFSheet lists;

	private SheetTemplate(RowSpec<?> spec) {
		this.columns = spec.columns();
		this.sheet = this.workbook.createSheet(WorkbookUtil.createSafeSheetName(spec.title()));
		this.lists = this.workbook.createSheet("选项");
		this.workbook.setSheetHidden(1, true);
	}

	public static byte[] of(RowSpec<?> spec) {
		return new SheetTemplate(spec).bytes();
	}

	private byte[] bytes() {
		try (this.workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			fill();
			this.workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void fill() {
		Row head = this.sheet.createRow(0);
		Row example = this.sheet.createRow(1);
		head.setHeightInPoints(26);
		for (int i = 0; i < this.columns.size(); i++) {
			Column<?> column = this.columns.get(i);
			width(column, i);
			heading(head.createCell(i), column);
			example(example.createCell(i), column);
			offerChoices(column, i);
		}
		PaperSetup.apply(this.sheet, 0);
	}

	private void width(Column<?> column, int index) {
		int letters = Math.max(TextWidth.of(column.name()), TextWidth.of(column.example()));
		this.sheet.setColumnWidth(index, TextWidth.units(letters + 2));
		if (column.isText()) {
			this.sheet.setDefaultColumnStyle(index, this.styles.textColumn());
		}
	}

	private void heading(Cell cell, Column<?> column) {
		cell.setCellValue(column.name());
		cell.setCellStyle(this.styles.head(column.isRequired()));
		cell.setCellComment(comment(cell, SheetText.of(column.isRequired() ? "template.required" : "template.optional")
				+ (column.hint().isEmpty() ? "" : "\n" + column.hint())));
	}

	private Comment comment(Cell cell, String text) {
		CreationHelper helper = this.workbook.getCreationHelper();
		Drawing<?> drawing = this.sheet.createDrawingPatriarch();
		ClientAnchor anchor = helper.createClientAnchor();
		anchor.setCol1(cell.getColumnIndex());
		anchor.setCol2(cell.getColumnIndex() + 3);
		anchor.setRow1(1);
		anchor.setRow2(3 + text.length() / HINT_WIDTH);
		Comment comment = drawing.createCellComment(anchor);
		comment.setString(helper.createRichTextString(text));
		return comment;
	}

	private void example(Cell cell, Column<?> column) {
		cell.setCellValue(column.example());
		cell.setCellStyle(this.styles.example());
	}

	/**
	 * The list lives on a hidden sheet: in the rule itself it may have 255 letters only.
	 */
	private void offerChoices(Column<?> column, int index) {
		List<String> choices = column.choices();
		if (choices.isEmpty()) {
			return;
		}
		for (int i = 0; i < choices.size(); i++) {
			Row row = (this.lists.getRow(i) != null) ? this.lists.getRow(i) : this.lists.createRow(i);
			row.createCell(index).setCellValue(choices.get(i));
		}
		String letter = Sheet.letter(index);
		DataValidationHelper helper = this.sheet.getDataValidationHelper();
		DataValidation rule = helper.createValidation(
				helper.createFormulaListConstraint("选项!$" + letter + "$1:$" + letter + "$" + choices.size()),
				new CellRangeAddressList(1, ROWS, index, index));
		rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
		rule.setShowErrorBox(true);
		rule.createErrorBox(column.name(), SheetText.of("template.choose"));
		this.sheet.addValidationData(rule);
	}

}
