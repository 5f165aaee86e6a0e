package cn.township.congress.service.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds the bytes of real workbooks for tests. */
public final class Workbooks {

	private Workbooks() {
	}

	/** One sheet; strings become text cells, numbers numeric ones, null stays blank. */
	public static byte[] xlsx(Object[]... rows) {
		return xlsx((workbook) -> fill(workbook.createSheet("名册"), rows));
	}

	public static byte[] xlsx(Consumer<XSSFWorkbook> content) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			content.accept(workbook);
			return bytes(workbook);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		workbook.write(out);
		return out.toByteArray();
	}

	public static Object[] row(Object... cells) {
		return cells;
	}

	static void fill(XSSFSheet sheet, Object[]... rows) {
		for (int i = 0; i < rows.length; i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < rows[i].length; j++) {
				set(row.createCell(j), rows[i][j]);
			}
		}
	}

	static void style(Cell cell, String format) {
		var style = cell.getSheet().getWorkbook().createCellStyle();
		style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
		cell.setCellStyle(style);
	}

	/** A zip with one entry of a million-fold repeated byte under each name. */
	public static byte[] bomb(int megabytes, String... names) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String name : names) {
				zip.putNextEntry(new ZipEntry(name));
				for (int i = 0; i < megabytes; i++) {
					zip.write(new byte[1024 * 1024]);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void set(Cell cell, Object value) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			style(cell, "yyyy-mm-dd");
		}
		else if (value != null) {
			cell.setCellValue(value.toString());
		}
	}

}
