package cn.township.congress.service.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.township.congress.service.sheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SheetReaderTest {

	private static final List<String> KNOWN = List.of("姓名", "性别", "联系电话");

	private static Sheet read(byte[] bytes) {
		return SheetReader.read("名册.xlsx", bytes, KNOWN);
	}

	private static void refused(byte[] bytes, String key) {
		assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> SheetReader.read("名册.xlsx", bytes, KNOWN))
			.satisfies((problem) -> assertThat(problem.key()).isEqualTo(key))
			.satisfies((problem) -> assertThat(problem.getMessage()).contains("请"));
	}

	@Test
	@DisplayName("表头在合并的标题行下面也能找到，行号与 Excel 显示的一致")
	void findsHeaderBelowMergedTitle() {
		byte[] bytes = Workbooks.xlsx((workbook) -> {
			XSSFSheet sheet = workbook.createSheet("名册");
			Workbooks.fill(sheet, row("青山镇第十九届人大代表名册"), row(), row("制表：镇人大", null, "2026年11月"),
					row("姓　名", "性别*", "联系电话"), row(), row("张三", "男", "13800000000"), row("  ", "　", ""),
					row("李四", "女"));
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
		});
		Sheet sheet = read(bytes);
		assertThat(sheet.header().number()).isEqualTo(4);
		assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(6, 8);
		assertThat(sheet.rows().get(1).cell(2).text()).isEmpty();
	}

	@Test
	@DisplayName("取有表头的可见工作表，隐藏的工作表不读")
	void choosesVisibleSheetWithHeader() {
		byte[] bytes = Workbooks.xlsx((workbook) -> {
			Workbooks.fill(workbook.createSheet("填写说明"), row("请先看说明"), row("一、……"));
			Workbooks.fill(workbook.createSheet("隐藏"), row("姓名", "性别", "联系电话"), row("不读", "男", "1"));
			Workbooks.fill(workbook.createSheet("名册"), row("姓名", "性别"), row("张三", "男"));
			workbook.setSheetHidden(1, true);
		});
		Sheet sheet = read(bytes);
		assertThat(sheet.name()).isEqualTo("名册");
		assertThat(sheet.index()).isEqualTo(2);
	}

	@Test
	@DisplayName("证号数字不带“.0”，不写成科学计数法，保留前导零格式")
	void showsNumbersAsWritten() {
		byte[] bytes = Workbooks.xlsx((workbook) -> {
			XSSFSheet sheet = workbook.createSheet();
			Workbooks.fill(sheet, row("姓名", "性别"), row(13800138000d, 123, 0.1 + 0.2, 1978.1, 1e300));
			Workbooks.style(sheet.getRow(1).getCell(1), "000000");
			Workbooks.style(sheet.getRow(1).getCell(3), "0.00");
		});
		assertThat(texts(read(bytes), 0).subList(0, 4)).containsExactly("13800138000", "000123", "0.3", "1978.10");
	}

	@Test
	@DisplayName("日期单元格按 1900 与 1904 两种起点读出同一天")
	void readsDatesOfBothEpochs() {
		for (boolean since1904 : new boolean[] { false, true }) {
			byte[] bytes = Workbooks.xlsx((workbook) -> {
				workbook.getCTWorkbook().getWorkbookPr().setDate1904(since1904);
				XSSFSheet sheet = workbook.createSheet();
				XSSFRow header = sheet.createRow(0);
				header.createCell(0).setCellValue("姓名");
				XSSFRow row = sheet.createRow(1);
				row.createCell(0).setCellValue(LocalDate.of(1978, 5, 3));
				Workbooks.style(row.getCell(0), "yyyy\"年\"m\"月\"");
			});
			assertThat(read(bytes).rows().get(0).cell(0).date()).isEqualTo(LocalDate.of(1978, 5, 3));
		}
	}

	@Test
	@DisplayName("公式只读保存的结果，从不计算；没有结果或结果是错误值的记为错误")
	void readsCachedFormulaResultOnly() {
		byte[] bytes = Workbooks.xlsx((workbook) -> {
			XSSFSheet sheet = workbook.createSheet();
			Workbooks.fill(sheet, row("姓名", "性别", "联系电话"), row("张三"));
			XSSFRow row = sheet.getRow(1);
			row.createCell(1).setCellFormula("1+1");
			row.getCell(1).getCTCell().setV("7");
			row.createCell(2).setCellFormula("A1");
			row.createCell(3).setCellErrorValue((byte) 42);
		});
		SheetRow row = read(bytes).rows().get(0);
		assertThat(row.cell(1).text()).isEqualTo("7");
		assertThat(row.cell(2).kind()).isEqualTo(SheetCell.Kind.ERROR);
		assertThat(row.cell(3).text()).isEqualTo("#N/A");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|'/C calc'!A0", "+86", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")" })
	@DisplayName("以 = + - @ 开头的文字只是文字")
	void keepsFormulaLikeText(String text) {
		assertThat(texts(read(Workbooks.xlsx(row("姓名"), row(text))), 0)).containsExactly(text);
		byte[] csv = ("姓名\r\n\"" + text.replace("\"", "\"\"") + "\"\r\n").getBytes(StandardCharsets.UTF_8);
		assertThat(texts(read(csv), 0)).containsExactly(text);
	}

	@Test
	@DisplayName("制表符或回车开头的文字保留原样备查")
	void keepsOriginalOfTabAndReturn() {
		SheetCell cell = read(Workbooks.xlsx(row("姓名"), row("\t=1+1"))).rows().get(0).cell(0);
		assertThat(cell.text()).isEqualTo("=1+1");
		assertThat(cell.original()).isEqualTo("\t=1+1");
		assertThat(cell.kind()).isEqualTo(SheetCell.Kind.TEXT);
	}

	@Test
	@DisplayName("全角空格、不间断空格、全角数字字母得到整理，生僻字和表情不变")
	void tidiesTextButKeepsRareCharacters() {
		byte[] bytes = Workbooks.xlsx(row("姓名", "性别", "联系电话"), row("\u00A0张䶮\u3000", "１３８Ａ", "𠮷田👨‍👩‍👧"),
				row("﨑\u200B", "甲，乙（丙）"));
		Sheet sheet = read(bytes);
		assertThat(texts(sheet, 0)).containsExactly("张䶮", "138A", "𠮷田👨‍👩‍👧");
		assertThat(texts(sheet, 1)).containsExactly("﨑", "甲，乙（丙）");
		assertThat(sheet.rows().get(0).cell(1).original()).isEqualTo("１３８Ａ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16" })
	@DisplayName("CSV 的编码自动识别")
	void detectsCsvEncoding(String charset) {
		byte[] bytes = "姓名,性别\n张三,男\n".getBytes(Charset.forName(charset));
		assertThat(texts(SheetReader.read("a.csv", bytes, KNOWN), 0)).containsExactly("张三", "男");
	}

	@Test
	@DisplayName("带 BOM 的 UTF-8 与 GB18030 四字节的生僻字都能读")
	void readsBomAndFourByteCharacters() {
		assertThat(texts(read("\uFEFF姓名,性别\n张䶮,女".getBytes(StandardCharsets.UTF_8)), 0)).containsExactly("张䶮", "女");
		assertThat(texts(read("姓名,性别\n张䶮𠮷,女".getBytes(Charset.forName("GB18030"))), 0)).containsExactly("张䶮𠮷", "女");
	}

	@Test
	@DisplayName("CSV 引号中的逗号、引号、换行属于内容，行号仍与 Excel 一致")
	void readsQuotedCsv() {
		String csv = "姓名,性别,联系电话\r\n\"张,\"\"三\"\"\",\"一\r\n二\",1\r\n\r\n李四,女,2";
		Sheet sheet = read(csv.getBytes(StandardCharsets.UTF_8));
		assertThat(texts(sheet, 0)).containsExactly("张,\"三\"", "一\n二", "1");
		assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 4);
	}

	@Test
	@DisplayName("CSV 引号不成对时指出行号")
	void refusesOpenQuote() {
		refused("姓名,性别\n\"张三,男\n李四,女".getBytes(StandardCharsets.UTF_8), "sheet.open-quote");
	}

	@Test
	@DisplayName("空文件、PDF、图片、网页、压缩包各有说明")
	void refusesOtherFiles() {
		refused(new byte[0], "sheet.empty-file");
		refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "sheet.pdf");
		refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 }, "sheet.image");
		refused(new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16 }, "sheet.image");
		refused("\n<html><table><tr><td>姓名".getBytes(StandardCharsets.UTF_8), "sheet.web-page");
		refused(Workbooks.bomb(0, "a.txt"), "sheet.other-zip");
		refused(Workbooks.bomb(0, "word/document.xml"), "sheet.word");
		refused(new byte[] { 0x7F, 'E', 'L', 'F', 0, 1, 2 }, "sheet.not-a-table");
		refused(new byte[] { (byte) 0x81, 0x20, (byte) 0xFF }, "sheet.not-a-table");
	}

	@Test
	@DisplayName(".xls 改名为 .xlsx 时说明要另存为 .xlsx")
	void refusesRenamedOldExcel() {
		refused(ole("Workbook"), "sheet.old-excel");
		assertThatExceptionOfType(SheetProblem.class).isThrownBy(() -> read(ole("Workbook")))
			.withMessageContaining("另存为 .xlsx 后再导入");
		refused(ole("WordDocument"), "sheet.word");
	}

	@Test
	@DisplayName("带打开密码的文件说明要先取消密码")
	void refusesPasswordProtected() {
		refused(ole("EncryptedPackage"), "sheet.encrypted");
	}

	@Test
	@DisplayName("损坏的、截断的工作簿被拒绝")
	void refusesCorruptWorkbook() {
		byte[] good = Workbooks.xlsx(row("姓名"), row("张三"));
		refused(Arrays.copyOf(good, good.length / 2), "sheet.corrupt");
		refused(Workbooks.bomb(0, "[Content_Types].xml", "xl/workbook.xml"), "sheet.corrupt");
	}

	@Test
	@DisplayName("压缩炸弹在展开之前就被拒绝")
	void refusesZipBomb() {
		byte[] bomb = Workbooks.bomb(150, "[Content_Types].xml", "xl/workbook.xml");
		assertThat(bomb.length).isLessThan(400_000);
		refused(bomb, "sheet.zip-bomb");
		String[] names = IntStream.range(0, 1100).mapToObj((i) -> "x" + i).toArray(String[]::new);
		refused(Workbooks.bomb(0, names), "sheet.zip-bomb");
	}

	@Test
	@DisplayName("外部实体（XXE）不会被读取")
	void refusesExternalEntities() {
		byte[] good = Workbooks.xlsx(row("姓名"), row("张三"));
		String evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
				+ "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
				+ "<c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
		refused(Zips.replace(good, "xl/worksheets/sheet1.xml", evil), "sheet.corrupt");
	}

	@Test
	@DisplayName("行、列、单元格超过上限时说明上限")
	void refusesTooMuch() {
		String many = "姓名\n" + "张三\n".repeat(20_001);
		refused(many.getBytes(StandardCharsets.UTF_8), "sheet.too-many-rows");
		String wide = "姓名" + ",x".repeat(200) + "\n张三";
		refused(wide.getBytes(StandardCharsets.UTF_8), "sheet.too-many-columns");
		String longText = "姓名\n" + "长".repeat(100_000);
		refused(longText.getBytes(StandardCharsets.UTF_8), "sheet.cell-too-long");
		refused(ByteBuffer.allocate(11 * 1024 * 1024).array(), "sheet.file-too-large");
	}

	@Test
	@DisplayName("只有表头没有数据时说明要填写")
	void refusesHeaderOnly() {
		refused(Workbooks.xlsx(row("姓名", "性别"), row(" ", null)), "sheet.no-rows");
	}

	@Test
	@DisplayName("本系统导出的表格和带大文件标记的表格都能读回")
	void readsStreamedWorkbooks() throws IOException {
		for (Zip64Mode mode : Zip64Mode.values()) {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			try (SXSSFWorkbook workbook = new SXSSFWorkbook(1)) {
				workbook.setZip64Mode(mode);
				SXSSFSheet sheet = workbook.createSheet();
				for (int i = 0; i < 50; i++) {
					sheet.createRow(i).createCell(0).setCellValue((i > 0) ? "张三" + i : "姓名");
				}
				workbook.write(out);
			}
			assertThat(read(out.toByteArray()).rows()).hasSize(49);
		}
	}

	@Test
	@DisplayName("列标与 Excel 一致")
	void namesColumnsLikeExcel() {
		assertThat(IntStream.of(0, 25, 26, 51, 52, 701, 702).mapToObj(Sheet::letter).collect(Collectors.joining(" ")))
			.isEqualTo("A Z AA AZ BA ZZ AAA");
	}

	static byte[] ole(String stream) {
		ByteBuffer bytes = ByteBuffer.allocate(4096);
		bytes.put(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
				(byte) 0xE1 });
		bytes.position(1024);
		bytes.put(stream.getBytes(StandardCharsets.UTF_16LE));
		return bytes.array();
	}

	private static List<String> texts(Sheet sheet, int row) {
		return sheet.rows().get(row).cells().stream().map(SheetCell::text).toList();
	}

}
