package cn.township.congress.web.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Rosters as a township's own Excel file has them: a title above the head, dates in
 * words.
 */
final class Rosters {

	private static final List<String> HEAD = List.of("姓名", "性别", "民族", "出生年月", "政治面貌", "学历", "工作单位及职务", "职业构成", "选区",
			"代表证号", "联系电话");

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private Rosters() {
	}

	/** A roster with one row for each deputy. */
	static FilePayload of(String fileName, List<List<String>> deputies) {
		return of(fileName, "柳溪镇第十九届人民代表大会补选代表名册", deputies);
	}

	/**
	 * @param title the line above the head
	 */
	static FilePayload of(String fileName, String title, List<List<String>> deputies) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("代表名册");
			sheet.createRow(0).createCell(0).setCellValue(title);
			fill(sheet.createRow(1), HEAD);
			for (int i = 0; i < deputies.size(); i++) {
				fill(sheet.createRow(i + 2), deputies.get(i));
			}
			workbook.write(out);
			return new FilePayload(fileName, XLSX, out.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void fill(XSSFRow row, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			row.createCell(i).setCellValue(cells.get(i));
		}
	}

}
