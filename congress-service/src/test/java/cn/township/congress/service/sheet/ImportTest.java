package cn.township.congress.service.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static cn.township.congress.service.sheet.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

/** The way of an import through the engine, with a small roster as the example. */
class ImportTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

	private static final Column<String> NAME = Column.of("姓名", Parsers.personName(30))
		.required()
		.alias("名字", "代表姓名")
		.hint("与身份证一致")
		.example("示例张三");

	private static final Column<String> SEX = Column.of("性别", Choice.of(List.of("男", "女"), String::toString))
		.required()
		.example("男");

	private static final Column<YearMonth> BORN = Column.of("出生年月", Parsers.birthMonth())
		.alias("出生日期")
		.example("1978-05");

	private static final Column<String> CARD = Column.of("代表证号", Parsers.code(30)).asText().example("青19-001");

	private static final RowSpec<Row> SPEC = RowSpec.of("代表花名册", Row::from, NAME, SEX, BORN, CARD)
		.unique(CARD, Row::card)
		.check((row) -> {
			if (row.value().name().equals("重名")) {
				row.refuse(NAME, "不行", "请改");
			}
		});

	private record Row(String name, String sex, @Nullable YearMonth born, @Nullable String card) {

		static Row from(RowValues values) {
			return new Row(values.require(NAME), values.require(SEX), values.get(BORN), values.get(CARD));
		}

	}

	private static ParsedSheet<Row> read(byte[] bytes) {
		return SPEC.read("名册.xlsx", bytes, TODAY);
	}

	private static SheetPreview preview(byte[] bytes) {
		return SheetPreview.of(SPEC, read(bytes), ImportTest::compare);
	}

	private static Verdict compare(ParsedRow<Row> row) {
		if (!row.value().name().startsWith("老")) {
			return Verdict.added();
		}
		return Verdict.compare().field(SEX, "男", row.value().sex()).field(CARD, null, row.value().card()).verdict();
	}

	@Test
	@DisplayName("列名的别名、空格、星号、括号说明都能对上，列的顺序不限")
	void matchesColumnsByAliasInAnyOrder() {
		ParsedSheet<Row> sheet = read(Workbooks.xlsx(row("序号", "代表证号（选填）", "性 别*", "出生日期\n（年月）", "代表姓名"),
				row(1, "青19-001", "女", "1978.05", "张三"), row(2), row(3)));
		assertThat(sheet.rows()).singleElement()
			.extracting(ParsedRow::value)
			.isEqualTo(new Row("张三", "女", YearMonth.of(1978, 5), "青19-001"));
		assertThat(sheet.notices()).singleElement().asString().contains("A 列「序号」");
	}

	@Test
	@DisplayName("缺少必填的列时整表拒绝并指出缺哪几列")
	void reportsMissingColumns() {
		ParsedSheet<Row> sheet = read(Workbooks.xlsx(row("出生年月"), row("1978-05")));
		assertThat(sheet.problems()).singleElement().asString().contains("姓名、性别");
		assertThat(sheet.rows()).isEmpty();
		assertThat(preview(Workbooks.xlsx(row("出生年月"), row("1978-05"))).isConfirmable()).isFalse();
	}

	@Test
	@DisplayName("同一列出现两次时整表拒绝")
	void reportsColumnTwice() {
		assertThat(read(Workbooks.xlsx(row("姓名", "性别", "名字"), row("甲某", "男", "乙某"))).problems()).singleElement()
			.asString()
			.contains("A 列和 C 列");
	}

	@Test
	@DisplayName("每个错误说明行号、列标、列名、原值、原因和办法")
	void explainsEachCell() {
		ParsedSheet<Row> sheet = read(Workbooks.xlsx(row("名册"), row("姓名", "性别", "出生年月"), row("张三", "南", "2月30日"),
				row(null, "男", "1978-02-30")));
		assertThat(sheet.errors()).extracting(CellError::row).containsExactly(3, 3, 4, 4);
		CellError sex = sheet.errors().get(0);
		assertThat(sex.letter()).isEqualTo("B");
		assertThat(sex.column()).isEqualTo("性别");
		assertThat(sex.value()).isEqualTo("南");
		assertThat(sex.remedy()).contains("男、女");
		assertThat(sheet.errors().get(2).reason()).isEqualTo("没有填写");
		assertThat(sheet.errors().get(3).sentence()).isEqualTo("出生年月：1978年2月没有 30 日（只有 28 天）。请核对日期。");
	}

	@Test
	@DisplayName("表内重复指出两行的行号")
	void namesBothRowsOfDuplicate() {
		ParsedSheet<Row> sheet = read(Workbooks.xlsx(row("姓名", "性别", "代表证号"), row("张三", "男", "A1"),
				row("李四", "女", "A2"), row("王五", "男", "Ａ1")));
		assertThat(sheet.errors()).singleElement().satisfies((error) -> {
			assertThat(error.row()).isEqualTo(4);
			assertThat(error.reason()).contains("第 2 行和第 4 行");
		});
	}

	@Test
	@DisplayName("预览把行分为新增、变更、不变、错误，变更列出旧值与新值")
	void classifiesRows() {
		SheetPreview preview = preview(Workbooks.xlsx(row("姓名", "性别", "代表证号"), row("新人", "男", ""), row("老赵", "女", "B1"),
				row("老钱", "男", ""), row("重名", "男", ""), row("", "男", "")));
		assertThat(preview.rows()).extracting(PreviewRow::kind)
			.containsExactly(RowKind.NEW, RowKind.CHANGED, RowKind.UNCHANGED, RowKind.ERROR, RowKind.ERROR);
		assertThat(preview.rows().get(1).changes()).containsExactly(new FieldChange("性别", "男", "女"),
				new FieldChange("代表证号", "", "B1"));
		assertThat(preview.count(RowKind.ERROR)).isEqualTo(2);
		assertThat(preview.isConfirmable()).isFalse();
	}

	@Test
	@DisplayName("没有错误且有新增或变更时才能确认")
	void isConfirmableOnlyWithoutErrors() {
		assertThat(preview(Workbooks.xlsx(row("姓名", "性别"), row("新人", "男"))).isConfirmable()).isTrue();
		assertThat(preview(Workbooks.xlsx(row("姓名", "性别"), row("老钱", "男"))).isConfirmable()).isFalse();
	}

	@Test
	@DisplayName("错误工作簿就是原来的工作簿：样式还在，错误单元格着色，末列写错误说明")
	void marksFaultsInTheSameWorkbook() throws IOException {
		byte[] upload = Workbooks.xlsx((workbook) -> {
			XSSFSheet sheet = workbook.createSheet("名册");
			Workbooks.fill(sheet, row("标题"), row("姓名", "性别", "出生年月"), row("张三", "男", LocalDate.of(1978, 5, 1)),
					row("李四", "南", null));
			sheet.setColumnWidth(0, 7777);
		});
		ParsedSheet<Row> parsed = read(upload);
		try (XSSFWorkbook marked = open(ErrorWorkbook.of(upload, parsed.sheet(), parsed.errors()))) {
			XSSFSheet sheet = marked.getSheet("名册");
			assertThat(sheet.getColumnWidth(0)).isEqualTo(7777);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("标题");
			assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("错误说明");
			assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
			assertThat(sheet.getRow(2).getCell(3).toString()).isEmpty();
			assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).startsWith("性别：不在可选范围内");
			assertThat(sheet.getRow(3).getCell(1).getCellStyle().getFillForegroundColor())
				.isEqualTo(IndexedColors.ROSE.getIndex());
			assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
		}
	}

	@Test
	@DisplayName("改正后的错误工作簿可以直接再导入，错误说明列不算未知列")
	void correctedErrorWorkbookCanBeImportedAgain() throws IOException {
		byte[] upload = Workbooks.xlsx(row("姓名", "性别"), row("李四", "南"));
		ParsedSheet<Row> parsed = read(upload);
		try (XSSFWorkbook marked = open(ErrorWorkbook.of(upload, parsed.sheet(), parsed.errors()))) {
			marked.getSheetAt(0).getRow(1).getCell(1).setCellValue("男");
			ParsedSheet<Row> again = read(Workbooks.bytes(marked));
			assertThat(again.hasErrors()).isFalse();
			assertThat(again.notices()).isEmpty();
			assertThat(again.rows()).hasSize(1);
			byte[] clean = ErrorWorkbook.of(Workbooks.bytes(marked), again.sheet(), List.of());
			assertThat(open(clean).getSheetAt(0).getRow(1).getCell(2).toString()).isEmpty();
		}
	}

	@Test
	@DisplayName("CSV 的错误工作簿是真正的 .xlsx，行号不变，公式样文字加引号前缀")
	void rebuildsWorkbookFromCsv() throws IOException {
		byte[] upload = "姓名,性别\n\n=1+1,男\n".getBytes(StandardCharsets.UTF_8);
		ParsedSheet<Row> parsed = read(upload);
		try (XSSFWorkbook marked = open(ErrorWorkbook.of(upload, parsed.sheet(), parsed.errors()))) {
			var cell = marked.getSheetAt(0).getRow(2).getCell(0);
			assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(marked.getSheetAt(0).getRow(2).getCell(2).getStringCellValue()).contains("不像姓名");
		}
	}

	@Test
	@DisplayName("模板有批注、示例、下拉、文本格式和 A4 横向打印；示例行导入时跳过")
	void templateIsReadyToFillAndPrint() throws IOException {
		byte[] template = SheetTemplate.of(SPEC);
		try (XSSFWorkbook workbook = open(template)) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString()).contains("必填")
				.contains("身份证");
			assertThat(sheet.getDataValidations()).hasSize(1);
			assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
			sheet.createRow(2).createCell(0).setCellValue("张三");
			sheet.getRow(2).createCell(1).setCellValue("男");
			ParsedSheet<Row> parsed = read(Workbooks.bytes(workbook));
			assertThat(parsed.rows()).extracting(ParsedRow::number).containsExactly(3);
			assertThat(parsed.notices()).singleElement().asString().contains("示例");
		}
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

}
