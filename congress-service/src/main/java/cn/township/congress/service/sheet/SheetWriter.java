package cn.township.congress.service.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists as true .xlsx, row by row, so that a hundred thousand rows cost little
 * memory. Text stays text, whatever it begins with.
 */
public final class SheetWriter {

	private static final int WINDOW = 100;

	/** Width of a date or a share in letters. */
	private static final int FORMATTED = 10;

	private static final float LINE = 14.5f;

	/** Excel's limit in points. */
	private static final float HIGHEST = 400;

	private SheetWriter() {
	}

	/** Writes the workbook; the stream stays open. */
	public static <R> void write(ExportTable<R> table, Iterable<? extends R> rows, OutputStream out)
			throws IOException {
		write(List.of(new Part<>(table, rows)), out);
	}

	/** Writes a workbook of several sheets; the stream stays open. */
	public static void write(List<Part<?>> parts, OutputStream out) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
			workbook.setZip64Mode(Zip64Mode.AsNeeded);
			SheetStyles styles = new SheetStyles(workbook);
			for (Part<?> part : parts) {
				part.fill(workbook, styles);
			}
			workbook.write(out);
		}
	}

	/**
	 * A sheet of a workbook.
	 *
	 * @param table what it looks like
	 * @param rows what stands in it
	 * @param <R> a row
	 */
	public record Part<R>(ExportTable<R> table, Iterable<? extends R> rows) {

		private void fill(SXSSFWorkbook workbook, SheetStyles styles) {
			new Page<>(this.table, workbook, styles).fill(this.rows);
		}

	}

	/** One worksheet being written. */
	private static final class Page<R> {

		private final ExportTable<R> table;

		private final List<ExportTable.ExportColumn<R>> columns;

		private final SheetStyles styles;

		private final SXSSFSheet sheet;

		private final int[] widths;

		private int next;

		Page(ExportTable<R> table, SXSSFWorkbook workbook, SheetStyles styles) {
			this.table = table;
			this.columns = table.columns();
			this.styles = styles;
			this.sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
			this.widths = new int[this.columns.size()];
		}

		void fill(Iterable<? extends R> rows) {
			banner(this.table.title(), this.styles.title(), 30);
			if (!this.table.subtitle().isEmpty()) {
				banner(this.table.subtitle(), this.styles.note(), 18);
			}
			int header = this.next;
			head();
			rows.forEach(this::row);
			finish(header);
		}

		private void banner(String text, CellStyle style, int height) {
			Row row = this.sheet.createRow(this.next);
			row.setHeightInPoints(height);
			Cell cell = row.createCell(0);
			cell.setCellValue(text);
			cell.setCellStyle(style);
			if (this.columns.size() > 1) {
				this.sheet.addMergedRegion(new CellRangeAddress(this.next, this.next, 0, this.columns.size() - 1));
			}
			this.next++;
		}

		private void head() {
			Row row = this.sheet.createRow(this.next++);
			for (int i = 0; i < this.widths.length; i++) {
				put(row, i, this.columns.get(i).name(), this.styles.head(false));
			}
		}

		private void row(R source) {
			Row row = this.sheet.createRow(this.next++);
			for (int i = 0; i < this.widths.length; i++) {
				Object value = this.columns.get(i).value().apply(source);
				put(row, i, value, style(this.columns.get(i).kind(), value));
				grow(row, value);
			}
		}

		private CellStyle style(ExportTable.Kind kind, @Nullable Object value) {
			return switch (kind) {
				case TEXT -> this.styles.text((value != null) ? value.toString() : "");
				case DATE -> this.styles.date();
				case NUMBER -> this.styles.number();
				case PERCENT -> this.styles.percent();
			};
		}

		private void put(Row row, int index, @Nullable Object value, CellStyle style) {
			Cell cell = row.createCell(index);
			cell.setCellStyle(style);
			if (value instanceof LocalDate date) {
				cell.setCellValue(date);
			}
			else if (value instanceof Number number) {
				cell.setCellValue(number.doubleValue());
			}
			else if (value != null) {
				cell.setCellValue(shortened(value.toString()));
			}
			this.widths[index] = Math.max(this.widths[index], width(value));
		}

		private static int width(@Nullable Object value) {
			boolean formatted = value instanceof Double || value instanceof LocalDate;
			return (value == null) ? 0 : formatted ? FORMATTED : TextWidth.of(value.toString());
		}

		/** Programs other than Excel do not grow a row by themselves. */
		private void grow(Row row, @Nullable Object value) {
			int lines = (value instanceof String text) ? TextWidth.lines(shortened(text)) : 1;
			if (lines > 1) {
				float height = Math.min(HIGHEST, lines * LINE + 3);
				row.setHeightInPoints(Math.max(height, row.getHeightInPoints()));
			}
		}

		private void finish(int header) {
			for (int i = 0; i < this.widths.length; i++) {
				this.sheet.setColumnWidth(i, TextWidth.units(this.widths[i]));
			}
			int last = Math.max(header, this.next - 1);
			this.sheet.setAutoFilter(new CellRangeAddress(header, last, 0, this.widths.length - 1));
			PaperSetup.apply(this.sheet, header);
		}

		private static String shortened(String text) {
			int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
			return (text.length() > most) ? text.substring(0, text.offsetByCodePoints(0, most / 2)) + "……" : text;
		}

	}

}
