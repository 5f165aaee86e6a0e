package cn.township.congress.service.deputy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("导出、修改、再导入")
class RosterRoundTripTest {

	/** Title, day of export, headings. */
	private static final int HEADINGS = 2;

	private static final String FULL = "姓名,性别,民族,出生年月,籍贯,政治面貌,入党时间,学历,学位,工作单位及职务,职称,特长,职业构成,享受误工补贴,农民工,归侨侨眷,"
			+ "残疾人,退役军人,新的社会阶层人士,选区,代表证号,联系电话,身份证号,住址,连任\n"
			+ "张三,男,汉族,1978-05,华东省柳溪县,中共党员,2005年7月,大专,学士,石坪村支书,农艺师,果树嫁接,村干部,是,否,否,否,是,否,石坪,A1,13800138000,,石坪村三组12号,是\n"
			+ "李四,女,苗族,1980-06,外省某县,群众,,高中,,种植户,,,农民,是,是,否,是,否,否,石坪,A2,13900139000,,红塘路1号,否\n"
			+ "王五,男,汉族,1949-12,,中共党员,1975-06-15,本科,,红塘医院,主治医师,针灸,医生,否,,是,,,是,红塘,A3,,110105194912310054,,\n";

	/** What may be written instead, by column. */
	private static final Map<String, List<String>> OTHER = Map.ofEntries(Map.entry("民族", List.of("汉族", "苗族", "回族")),
			Map.entry("籍贯", List.of("甲省乙县", "丙省丁县")), Map.entry("政治面貌", List.of("中共党员", "群众", "民盟盟员")),
			Map.entry("入党时间", List.of("2001-02", "2011-03-04")), Map.entry("学历", List.of("初中", "大专", "研究生")),
			Map.entry("学位", List.of("学士", "硕士")), Map.entry("工作单位及职务", List.of("=1+1", "镇中学教师")),
			Map.entry("职称", List.of("讲师", "工程师")), Map.entry("特长", List.of("书法", "武术")),
			Map.entry("职业构成", List.of("工人", "农民", "教师")), Map.entry("享受误工补贴", List.of("是", "否")),
			Map.entry("农民工", List.of("是", "否")), Map.entry("归侨侨眷", List.of("是", "否")),
			Map.entry("残疾人", List.of("是", "否")), Map.entry("退役军人", List.of("是", "否")),
			Map.entry("新的社会阶层人士", List.of("是", "否")), Map.entry("联系电话", List.of("13700137000", "0553-1234567")),
			Map.entry("住址", List.of("新村5号", "老街9号")), Map.entry("连任", List.of("是", "否")));

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DeputyExport export;

	@Autowired
	private ExportPersonalData exportPersonalData;

	@Autowired
	private RosterImports imports;

	@Autowired
	private ConfirmRoster confirm;

	@Autowired
	private UndoImport undo;

	@Autowired
	private CurrentUser currentUser;

	private RosterTown town;

	@BeforeEach
	void townWithThreeDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(FULL, 3);
	}

	@Test
	@DisplayName("登记表的每一项都能导入，导出后原样导入全部不变")
	void everyFieldOfTheFormGoesInAndOut() {
		List<Map<String, String>> rows = rows(exported());
		assertThat(rows.get(0)).containsEntry("籍贯", "华东省柳溪县")
			.containsEntry("入党时间", "2005-07")
			.containsEntry("学位", "学士")
			.containsEntry("职称", "农艺师")
			.containsEntry("特长", "果树嫁接")
			.containsEntry("住址", "石坪村三组12号")
			.containsEntry("享受误工补贴", "是")
			.containsEntry("退役军人", "是");
		assertThat(rows.get(1)).containsEntry("农民工", "是").containsEntry("残疾人", "是").containsEntry("入党时间", "");
		assertThat(rows.get(2)).containsEntry("归侨侨眷", "是")
			.containsEntry("新的社会阶层人士", "是")
			.containsEntry("入党时间", "1975-06-15");
		assertThat(shown(exported()).rows()).extracting(PreviewRow::kind).containsOnly(RowKind.UNCHANGED);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	@DisplayName("导出的名册随意改几格再导入：改的恰好都改了，没改的一格不变；撤销后恢复原样")
	void changesExactlyWhatWasEdited(long seed) {
		Random random = new Random(seed);
		byte[] before = exported();
		List<Map<String, String>> wanted = rows(before);
		List<String> columns = new ArrayList<>(OTHER.keySet().stream().sorted().toList());
		for (int i = 0; i < 1 + random.nextInt(12); i++) {
			int row = random.nextInt(wanted.size());
			String column = columns.get(random.nextInt(columns.size()));
			List<String> values = OTHER.getOrDefault(column, List.of());
			String value = values.get(random.nextInt(values.size()));
			wanted.get(row).put(column, value);
		}
		long batch = this.town.preview("改.xlsx", written(before, wanted));
		SheetPreview preview = this.town.as(() -> this.imports.preview(batch));
		assertThat(preview.errors()).isEmpty();
		assertThat(preview.rows().stream().mapToLong((row) -> row.changes().size()).sum())
			.isEqualTo(changedCells(rows(before), wanted));
		if (!preview.isConfirmable()) {
			return;
		}
		this.town.as(() -> this.confirm.execute(new ConfirmRoster.Command(batch, 0, preview.count(RowKind.CHANGED))));
		assertThat(rows(exported())).isEqualTo(wanted);
		this.town.as(() -> {
			this.undo.execute(new UndoImport.Command(batch));
			return true;
		});
		assertThat(rows(exported())).isEqualTo(rows(before));
	}

	@Test
	@DisplayName("县导出的名册没有电话、身份证号和住址，改了再由乡镇导入，这些都还在")
	void keepsPersonalDataThatWasNotExported() {
		DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, null, this.town.unit().value(), null, null, null,
				false, null, null);
		byte[] exported = this.currentUser.as(TestActors.county(), () -> bytes(filter));
		List<Map<String, String>> rows = rows(exported);
		assertThat(rows.get(0)).doesNotContainKeys("联系电话", "身份证号", "住址").containsEntry("乡镇", "红塘乡");
		rows.get(0).put("职称", "高级农艺师");
		long batch = this.town.preview("县.xlsx", written(exported, rows));
		this.town.as(() -> this.confirm.execute(new ConfirmRoster.Command(batch, 0, 1)));
		assertThat(rows(exported()).get(0)).containsEntry("职称", "高级农艺师")
			.containsEntry("联系电话", "13800138000")
			.containsEntry("住址", "石坪村三组12号");
	}

	private static long changedCells(List<Map<String, String>> before, List<Map<String, String>> after) {
		long changed = 0;
		for (int i = 0; i < before.size(); i++) {
			Map<String, String> old = before.get(i);
			changed += after.get(i)
				.entrySet()
				.stream()
				.filter((cell) -> !cell.getValue().equals(old.get(cell.getKey())))
				.count();
		}
		return changed;
	}

	private SheetPreview shown(byte[] content) {
		long batch = this.town.preview("名册.xlsx", content);
		return this.town.as(() -> this.imports.preview(batch));
	}

	private byte[] exported() {
		return this.town.as(() -> {
			try {
				return this.exportPersonalData.execute(DeputyFilter.of(DeputySet.IN_OFFICE), "核对名册");
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private byte[] bytes(DeputyFilter filter) {
		try {
			return this.export.write(filter);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Map<String, String>> rows(byte[] workbook) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			Sheet sheet = book.getSheetAt(0);
			Row head = sheet.getRow(HEADINGS);
			List<Map<String, String>> rows = new ArrayList<>();
			for (int i = HEADINGS + 1; i <= sheet.getLastRowNum(); i++) {
				Map<String, String> cells = new HashMap<>();
				for (int c = 0; c < head.getLastCellNum(); c++) {
					cells.put(head.getCell(c).getStringCellValue(), String.valueOf(sheet.getRow(i).getCell(c)));
				}
				rows.add(cells);
			}
			return rows;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] written(byte[] workbook, List<Map<String, String>> rows) {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			Sheet sheet = book.getSheetAt(0);
			Row head = sheet.getRow(HEADINGS);
			for (int i = 0; i < rows.size(); i++) {
				for (int c = 0; c < head.getLastCellNum(); c++) {
					String value = rows.get(i).get(head.getCell(c).getStringCellValue());
					if (!String.valueOf(sheet.getRow(HEADINGS + 1 + i).getCell(c)).equals(value)) {
						sheet.getRow(HEADINGS + 1 + i).createCell(c).setCellValue(value);
					}
				}
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			book.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
