package cn.township.congress.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTest {

	private static final ExportTable<Item> TABLE = ExportTable.<Item>titled("建议台账/2026")
		.subtitle("青山镇")
		.text("案由", Item::title)
		.date("交办日期", Item::on)
		.number("附议人数", Item::signers)
		.percent("满意率", Item::rate);

	private record Item(@Nullable String title, @Nullable LocalDate on, @Nullable Integer signers,
			@Nullable Double rate) {

	}

	private static XSSFSheet write(List<Item> items) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SheetWriter.write(TABLE, items, out);
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
	}

	@Test
	@DisplayName("导出的是真正的 .xlsx：日期是日期，数字是数字，文字是文字")
	void writesTypedCells() throws IOException {
		XSSFSheet sheet = write(
				List.of(new Item("修路", LocalDate.of(2026, 3, 5), 7, 0.875), new Item(null, null, null, null)));
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("建议台账/2026");
		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("修路");
		assertThat(sheet.getRow(3).getCell(1).getLocalDateTimeCellValue().toLocalDate())
			.isEqualTo(LocalDate.of(2026, 3, 5));
		assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(7);
		assertThat(sheet.getRow(3).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
		assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1" })
	@DisplayName("以 = + - @ 开头的文字导出后仍是文字，并带引号前缀")
	void neverWritesFormulas(String text) throws IOException {
		XSSFCell cell = write(List.of(new Item(text, null, null, null))).getRow(3).getCell(0);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
	}

	@Test
	@DisplayName("表头冻结、可筛选、每页重复；A4 横向，一页宽")
	void isReadyToPrint() throws IOException {
		XSSFSheet sheet = write(List.of(new Item("修路", null, 1, 1.0)));
		assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 3);
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D4");
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
		assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getFitToPage()).isTrue();
	}

	@Test
	@DisplayName("空表、超长文字、生僻字和表情都能导出")
	void copesWithExtremes() throws IOException {
		assertThat(write(List.of()).getLastRowNum()).isEqualTo(2);
		XSSFSheet sheet = write(List.of(new Item("长".repeat(100_000), null, 1, 1.0), new Item("䶮𠮷😀", null, 1, 1.0)));
		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).hasSizeLessThan(32_768).endsWith("……");
		assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("䶮𠮷😀");
		assertThat(sheet.getColumnWidth(0)).isLessThanOrEqualTo(50 * 256);
	}

	@Test
	@DisplayName("下载文件名按 RFC 5987 编码，去掉不能用于文件名的符号")
	void encodesFileName() {
		String name = ExportName.xlsx("代表:名册", LocalDate.of(2026, 11, 21));
		assertThat(name).isEqualTo("代表_名册-20261121.xlsx");
		assertThat(ExportName.disposition(name)).isEqualTo("attachment; filename=\"download.xlsx\"; "
				+ "filename*=UTF-8''%E4%BB%A3%E8%A1%A8_%E5%90%8D%E5%86%8C-20261121.xlsx");
		assertThat(ExportName.disposition("a\"\r\nb.x;y")).doesNotContain("\n").doesNotContain("b.x;y");
	}

}
