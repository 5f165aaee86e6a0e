package cn.township.congress.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The upload again with its faults marked: the same workbook, faulty cells coloured and a
 * column 错误说明 at the right. A CSV comes back as a workbook with the same row numbers.
 * Corrected, it can be imported as it is.
 */
public final class ErrorWorkbook {

	/** Heading of the added column; left out when read again. */
	static final String COLUMN = "错误说明";

	private static final int NOTE_WIDTH = 60 * 256;

	private final Workbook workbook;

	private final org.apache.poi.ss.usermodel.Sheet page;

	private final Sheet sheet;

	private final int noteColumn;

	private final Map<Integer, CellStyle> marked = new HashMap<>();

	private final CellStyle fault;

	private ErrorWorkbook(Workbook workbook, org.apache.poi.ss.usermodel.Sheet page, Sheet sheet) {
		this.workbook = workbook;
		this.page = page;
		this.sheet = sheet;
		this.noteColumn = noteColumn(sheet);
		this.fault = new SheetStyles(workbook).fault();
	}

	/**
	 * @param upload the bytes the sheet was read from
	 */
	public static byte[] of(byte[] upload, Sheet sheet, List<CellError> errors) {
		try {
			boolean same = sheet.format() == Sheet.Format.XLSX
					&& FileSniffer.unpackedBytes(upload) <= SheetLimits.REWRITABLE_BYTES;
			return same ? marked(upload, sheet, errors) : rebuilt(sheet, errors);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] marked(byte[] upload, Sheet sheet, List<CellError> errors) throws IOException {
		XlsxReader.relaxPoiRatio();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(upload))) {
			return new ErrorWorkbook(workbook, workbook.getSheetAt(sheet.index()), sheet).bytes(errors);
		}
	}

	private static byte[] rebuilt(Sheet sheet, List<CellError> errors) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			var page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
			SheetStyles styles = new SheetStyles(workbook);
			copy(sheet.header(), page, styles);
			sheet.rows().forEach((row) -> copy(row, page, styles));
			layOut(sheet, page);
			return new ErrorWorkbook(workbook, page, sheet).bytes(errors);
		}
	}

	private static void copy(SheetRow source, org.apache.poi.ss.usermodel.Sheet page, SheetStyles styles) {
		Row row = page.createRow(source.number() - 1);
		for (int i = 0; i < source.cells().size(); i++) {
			String original = source.cell(i).original();
			Cell cell = row.createCell(i);
			cell.setCellValue(original);
			cell.setCellStyle(styles.text(original));
		}
	}

	private static void layOut(Sheet sheet, org.apache.poi.ss.usermodel.Sheet page) {
		for (int i = 0; i < sheet.columns().size(); i++) {
			int index = i;
			int widest = sheet.rows().stream().mapToInt((row) -> TextWidth.of(row.cell(index).text())).max().orElse(0);
			page.setColumnWidth(i, TextWidth.units(Math.max(widest, TextWidth.of(sheet.columns().get(i)))));
		}
		PaperSetup.apply(page, sheet.header().number() - 1);
	}

	private byte[] bytes(List<CellError> errors) throws IOException {
		heading();
		Map<Integer, List<CellError>> byRow = errors.stream().collect(Collectors.groupingBy(CellError::row));
		this.sheet.rows().forEach((row) -> note(row.number(), byRow.getOrDefault(row.number(), List.of())));
		errors.stream().filter((error) -> error.columnIndex() >= 0).forEach(this::mark);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.workbook.write(out);
		return out.toByteArray();
	}

	private void heading() {
		Cell cell = cell(this.sheet.header().number(), this.noteColumn);
		cell.setCellValue(COLUMN);
		cell.setCellStyle(this.fault);
		this.page.setColumnWidth(this.noteColumn, NOTE_WIDTH);
	}

	private void note(int row, List<CellError> errors) {
		Cell cell = cell(row, this.noteColumn);
		if (errors.isEmpty()) {
			cell.setBlank();
			return;
		}
		cell.setCellValue(errors.stream().map(CellError::sentence).collect(Collectors.joining("\n")));
		cell.setCellStyle(this.fault);
	}

	private void mark(CellError error) {
		Cell cell = cell(error.row(), error.columnIndex());
		cell.setCellStyle(this.marked.computeIfAbsent((int) cell.getCellStyle().getIndex(), (index) -> {
			CellStyle style = this.workbook.createCellStyle();
			style.cloneStyleFrom(cell.getCellStyle());
			return SheetStyles.filled(style, IndexedColors.ROSE);
		}));
	}

	private Cell cell(int number, int column) {
		Row row = this.page.getRow(number - 1);
		Row present = (row != null) ? row : this.page.createRow(number - 1);
		return present.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private static int noteColumn(Sheet sheet) {
		int known = sheet.columns().indexOf(COLUMN);
		int widest = sheet.rows().stream().mapToInt((row) -> row.cells().size()).max().orElse(0);
		return (known >= 0) ? known : Math.max(widest, sheet.header().cells().size());
	}

}
