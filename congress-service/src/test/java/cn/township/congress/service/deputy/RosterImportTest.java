package cn.township.congress.service.deputy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.deputy.ElectoralDistrict;
import cn.township.congress.domain.deputy.ElectoralDistricts;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.sheet.FieldChange;
import cn.township.congress.service.sheet.ImportStatus;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import cn.township.congress.service.sheet.SheetPreview;
import cn.township.congress.service.sheet.SheetProblem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class RosterImportTest {

	private static final String HEAD = "姓名,性别,民族,出生年月,选区,代表证号,身份证号,联系电话,当选日期\n";

	private static final String THREE = "张三,男,汉族,1978-05,石坪选区,A1,,,\n李四,女,苗族,1980.06,石坪,A2,,13800138000,\n"
			+ "王五,男,汉族,1990年7月,红塘选区,A3,,,\n";

	private static final AtomicInteger NEXT = new AtomicInteger(980_123_150);

	@Autowired
	private PreviewRoster previewRoster;

	@Autowired
	private ConfirmRoster confirmRoster;

	@Autowired
	private UndoImport undoImport;

	@Autowired
	private RosterImports imports;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Congresses congresses;

	@Autowired
	private ElectoralDistricts districts;

	@Autowired
	private Clock clock;

	private AdminCode unit;

	private Actor clerk;

	private LocalDate election;

	@BeforeEach
	void townshipWithATermOfFiveSeats() {
		this.unit = new AdminCode(NEXT.incrementAndGet());
		this.clerk = TestActors.clerk(this.unit);
		this.election = LocalDate.now(this.clock).minusDays(400);
		asSystem(() -> {
			this.jdbc.sql("INSERT INTO territory (unit_code, name, kind) VALUES (:unit, '测试镇', 'TOWN')")
				.param("unit", this.unit.value())
				.update();
			return this.congresses.save(new Congress(this.unit, 19, 5, this.election, this.election.plusDays(30)));
		});
	}

	@Test
	@DisplayName("预览不写入代表；确认后写入，选区按名册建立")
	void previewsThenStores() {
		long batch = preview(THREE);
		assertThat(count("person")).isZero();
		SheetPreview shown = show(batch);
		assertThat(shown.count(RowKind.NEW)).isEqualTo(3);
		assertThat(shown.notices()).singleElement().asString().contains("建立 2 个");
		assertThat(confirm(batch, 3, 0)).isEqualTo(new ConfirmRoster.Result(3, 0, 0));
		assertThat(count("person")).isEqualTo(3);
		assertThat(strings("SELECT name || seats FROM electoral_district WHERE unit_code = :unit ORDER BY district_no"))
			.containsExactly("石坪选区2", "红塘选区1");
		assertThat(strings("SELECT initials || status FROM person p JOIN deputy_mandate m ON m.person_id = p.id "
				+ "WHERE p.unit_code = :unit ORDER BY card_no"))
			.containsExactly("zsACTIVE", "lsACTIVE", "wwACTIVE");
	}

	@Test
	@DisplayName("有一行错误就一行也不写入，错误工作簿可以下载")
	void storesNothingWhileARowIsWrong() throws IOException {
		long batch = preview(THREE + "赵六,南,汉族,1978-02-30,石坪选区,A4,,,\n");
		assertThat(show(batch).count(RowKind.ERROR)).isEqualTo(1);
		refused("import.hasErrors", () -> confirm(batch, 3, 0));
		assertThat(count("person")).isZero();
		byte[] workbook = as(() -> this.imports.errorWorkbook(batch));
		try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(marked.getSheetAt(0).getRow(4).getCell(9).getStringCellValue()).contains("性别").contains("出生年月");
		}
	}

	@Test
	@DisplayName("再次导入同一名册全部不变；改动列出旧值与新值；空白不抹去已有内容")
	void findsChangesOnSecondImport() {
		store(THREE, 3);
		assertThat(show(preview(THREE)).count(RowKind.UNCHANGED)).isEqualTo(3);
		long batch = preview("张三丰,男,汉族,1978-05,红塘选区,A1,,,\n李四,女,苗族,1980-06,石坪选区,,,,\n");
		SheetPreview shown = show(batch);
		assertThat(shown.rows()).extracting(PreviewRow::kind).containsExactly(RowKind.ERROR, RowKind.UNCHANGED);
		assertThat(shown.errors()).singleElement()
			.satisfies((error) -> assertThat(error.reason()).contains("应选代表 1 名"));
		long renamed = preview("张三丰,男,汉族,1978-05,石坪选区,A1,,13900139000,\n");
		assertThat(show(renamed).rows().get(0).changes()).containsExactly(new FieldChange("姓名", "张三", "张三丰"),
				new FieldChange("联系电话", "", "13900139000"));
		assertThat(show(renamed).notices()).singleElement().asString().contains("另有 2 名");
		confirm(renamed, 0, 1);
		assertThat(strings("SELECT name || initials FROM person WHERE unit_code = :unit ORDER BY name"))
			.containsExactly("张三丰zsf", "李四ls", "王五ww");
	}

	@Test
	@DisplayName("证号属于别人时拒绝；一人两行时拒绝")
	void neverMergesSilently() {
		store(THREE, 3);
		assertThat(reasons("赵六,男,汉族,1979-05,红塘选区,A1,,,\n")).singleElement().asString().contains("已属于张三");
		assertThat(reasons("张三,男,汉族,1978-05,石坪选区,A1,,,\n张三,男,汉族,1978-05,石坪选区,B9,,,\n")).singleElement()
			.asString()
			.contains("第 2 行是同一人");
	}

	@Test
	@DisplayName("两人的代表证号登记反了，一份名册就能对调，撤销后换回来")
	void exchangesTwoCards() {
		store(THREE, 3);
		long batch = preview("张三,男,汉族,1978-05,石坪选区,A2,,,\n李四,女,苗族,1980-06,石坪选区,A1,,,\n");
		assertThat(show(batch).rows()).extracting((row) -> row.changes().toString())
			.allMatch((changes) -> changes.contains("代表证号"));
		confirm(batch, 0, 2);
		assertThat(cards()).containsExactly("张三A2", "李四A1", "王五A3");
		undo(batch);
		assertThat(cards()).containsExactly("张三A1", "李四A2", "王五A3");
	}

	@Test
	@DisplayName("出生年月相同的两人对调代表证号，不会把姓名换过来")
	void exchangesCardsOfTwoBornInTheSameMonth() {
		store("张三,男,汉族,1978-05,石坪选区,A1,,,\n李四,女,苗族,1978-05,石坪,A2,,,\n", 2);
		confirm(preview("张三,男,汉族,1978-05,石坪选区,A2,,,\n李四,女,苗族,1978-05,石坪选区,A1,,,\n"), 0, 2);
		assertThat(strings("SELECT name || ethnicity || card_no FROM person p JOIN deputy_mandate m "
				+ "ON m.person_id = p.id WHERE p.unit_code = :unit ORDER BY p.id"))
			.containsExactly("张三汉族A2", "李四苗族A1");
	}

	@Test
	@DisplayName("终止后补选回来的代表可以沿用原来的代表证号")
	void cardOfAnEndedMandateMayBeUsedAgain() {
		store(THREE, 3);
		asSystem(() -> this.jdbc
			.sql("UPDATE deputy_mandate SET status = 'TERMINATED', ground = 'RESIGNED', ground_on = :day, "
					+ "reported_on = :day, announced_on = :day, announcement_no = '1', ended_on = :day "
					+ "WHERE card_no = 'A1' AND unit_code = :unit")
			.param("day", this.election.plusDays(100))
			.param("unit", this.unit.value())
			.update());
		confirm(preview("张三,男,汉族,1978-05,石坪选区,A1,,," + this.election.plusDays(200) + "\n"), 1, 0);
		assertThat(strings("SELECT status FROM deputy_mandate WHERE card_no = 'A1' AND unit_code = :unit ORDER BY id"))
			.containsExactly("TERMINATED", "ACTIVE");
	}

	@Test
	@DisplayName("同名同姓的两人凭不同的代表证号分开")
	void tellsNamesakesApartByCard() {
		openDistrict("新选区", 2);
		store("张三,男,汉族,1978-05,新选区,A1,,,\n", 1);
		SheetPreview shown = show(preview("张三,男,汉族,1979-05,新选区,A2,,,\n"));
		assertThat(shown.rows()).extracting(PreviewRow::kind).containsExactly(RowKind.NEW);
	}

	@Test
	@DisplayName("选区不存在时列出已有选区")
	void listsKnownDistricts() {
		openDistrict("石坪选区", 3);
		SheetPreview shown = show(preview("张三,男,汉族,1978-05,无名选区,A1,,,\n"));
		assertThat(shown.errors()).singleElement().satisfies((error) -> {
			assertThat(error.column()).isEqualTo("选区");
			assertThat(error.remedy()).contains("石坪选区");
		});
	}

	@Test
	@DisplayName("一个选区的代表多于应选名额、多于三名被拒绝（选举法第二十五条）")
	void refusesMoreThanTheDistrictsSeats() {
		String four = "甲一,男,汉族,1978-05,石坪,A1,,,\n甲二,男,汉族,1978-05,石坪,A2,,,\n甲三,男,汉族,1978-05,石坪,A3,,,\n甲四,男,汉族,1978-05,石坪,A4,,,\n";
		assertThat(reasons(four)).hasSize(4).allMatch((reason) -> reason.contains("第二十五条"));
		openDistrict("石坪选区", 2);
		assertThat(reasons(THREE.replace("红塘", "石坪"))).hasSize(3).allMatch((reason) -> reason.contains("导入后为 3 名"));
	}

	@Test
	@DisplayName("代表总数超过本届代表名额时整份拒绝（选举法第十二条）")
	void refusesMoreThanTheCongressSeats() {
		StringBuilder six = new StringBuilder();
		for (int i = 1; i <= 6; i++) {
			six.append("甲")
				.append("一二三四五六".charAt(i - 1))
				.append(",男,汉族,1978-05,选区")
				.append(i)
				.append(",A")
				.append(i)
				.append(",,,\n");
		}
		SheetPreview shown = show(preview(six.toString()));
		assertThat(shown.problems()).singleElement().asString().contains("共 6 名").contains("第十二条");
		assertThat(shown.isConfirmable()).isFalse();
	}

	@Test
	@DisplayName("未满十八周岁当选、早于本届选举日当选被拒绝")
	void refusesTooYoungAndTooEarly() {
		String young = this.election.minusYears(17).toString().substring(0, 7);
		assertThat(reasons("甲一,男,汉族," + young + ",石坪,A1,,,\n")).singleElement().asString().contains("18 周岁");
		assertThat(reasons("甲一,男,汉族,1978-05,石坪,A1,,," + this.election.minusDays(1) + "\n")).singleElement()
			.asString()
			.contains("早于本届选举日");
	}

	@Test
	@DisplayName("重复确认只导入一次，两次得到同样的结果")
	void confirmsOnce() throws Exception {
		long batch = preview(THREE);
		ExecutorService pool = Executors.newFixedThreadPool(2);
		List<Future<ConfirmRoster.Result>> results = new ArrayList<>();
		for (int i = 0; i < 2; i++) {
			results.add(pool.submit(() -> confirm(batch, 3, 0)));
		}
		for (Future<ConfirmRoster.Result> result : results) {
			assertThat(result.get()).isEqualTo(new ConfirmRoster.Result(3, 0, 0));
		}
		pool.shutdown();
		assertThat(count("person")).isEqualTo(3);
		assertThat(count("deputy_mandate")).isEqualTo(3);
	}

	@Test
	@DisplayName("两人同时导入两份名册：后确认的一份因情况已变而被拒绝")
	void refusesWhenSomethingChangedSincePreview() {
		long first = preview(THREE);
		Actor chair = TestActors.chair(this.unit);
		long second = this.currentUser.as(chair,
				() -> this.previewRoster.execute(new PreviewRoster.Command("b.csv", bytes(HEAD + THREE))));
		confirm(first, 3, 0);
		refused("import.changedSince", () -> this.currentUser.as(chair,
				() -> this.confirmRoster.execute(new ConfirmRoster.Command(second, 3, 0))));
		assertThat(count("person")).isEqualTo(3);
	}

	@Test
	@DisplayName("撤销导入：新增的删除，改动的恢复，选区也删除")
	void undoesAnImport() {
		long first = store(THREE, 3);
		long second = preview("张三丰,男,回族,1978-05,石坪选区,A1,,,\n");
		confirm(second, 0, 1);
		refused("import.notNewest", () -> undo(first));
		undo(second);
		assertThat(strings("SELECT name || ethnicity FROM person WHERE unit_code = :unit ORDER BY id LIMIT 1"))
			.containsExactly("张三汉族");
		undo(second);
		assertThat(as(() -> this.imports.batch(second)).status()).isEqualTo(ImportStatus.UNDONE);
		undo(first);
		assertThat(count("person")).isZero();
	}

	@Test
	@DisplayName("导入后有人改过代表的资料，撤销时不覆盖，说明是谁")
	void refusesUndoWhenSomebodyEditedSince() {
		long batch = store(THREE, 3);
		asSystem(() -> this.jdbc
			.sql("UPDATE person SET phone = '1', version = version + 1 WHERE name = '李四' " + "AND unit_code = :unit")
			.param("unit", this.unit.value())
			.update());
		refused("import.touchedSince", () -> undo(batch));
		assertThat(count("person")).isEqualTo(3);
	}

	@Test
	@DisplayName("撤销唯一的一次导入后一切如初，可以再导入")
	void undoLeavesNothingBehind() {
		undo(store(THREE, 3));
		assertThat(count("person") + count("deputy_mandate") + count("electoral_district")).isZero();
		store(THREE, 3);
		assertThat(count("person")).isEqualTo(3);
	}

	@Test
	@DisplayName("已有建议由导入的代表提出时不能撤销")
	void refusesUndoWhenASuggestionDependsOnIt() {
		long batch = store(THREE, 3);
		asSystem(() -> this.jdbc
			.sql("""
					WITH s AS (INSERT INTO suggestion (unit_code, congress_id, in_session, title, facts, proposal, category,
					source, disclosure, status, submitted_on, registered_at, registered_by)
					SELECT unit_code, id, false, '修路', '路坏', '修好', 'ROADS', 'PAPER', 'FULL', 'DRAFT', current_date, now(), '测试'
					FROM congress WHERE unit_code = :unit RETURNING id, unit_code)
					INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position)
					SELECT s.unit_code, s.id, min(m.id), 0 FROM s JOIN deputy_mandate m USING (unit_code) GROUP BY 1, 2""")
			.param("unit", this.unit.value())
			.update());
		refused("import.dependedOn.suggestion", () -> undo(batch));
		assertThat(count("person")).isEqualTo(3);
	}

	@Test
	@DisplayName("新的上传取代未确认的上传，被取代的不能再确认")
	void newUploadDiscardsTheOneBefore() {
		long first = preview(THREE);
		preview(THREE);
		refused("import.discarded", () -> confirm(first, 3, 0));
		assertThat(as(this.imports::recent)).hasSize(1);
	}

	@Test
	@DisplayName("别的乡镇看不到、也确认不了这次导入")
	void isInvisibleToOtherTownships() {
		long batch = preview(THREE);
		Actor stranger = TestActors.clerk(new AdminCode(980_123_149));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.currentUser.as(stranger,
				() -> this.confirmRoster.execute(new ConfirmRoster.Command(batch, 3, 0))));
	}

	@Test
	@DisplayName("读不懂的文件什么也不留下；没有届次时说明先登记届次")
	void refusesUnreadableFileAndMissingTerm() {
		assertThatExceptionOfType(SheetProblem.class).isThrownBy(
				() -> as(() -> this.previewRoster.execute(new PreviewRoster.Command("a.xlsx", bytes("%PDF-1.7")))));
		assertThat(as(this.imports::recent)).isEmpty();
		Actor stranger = TestActors.clerk(new AdminCode(980_123_149));
		refused("roster.noTerm", () -> this.currentUser.as(stranger,
				() -> this.previewRoster.execute(new PreviewRoster.Command("a.csv", bytes(HEAD + THREE)))));
	}

	private List<String> cards() {
		return strings("SELECT name || card_no FROM person p JOIN deputy_mandate m ON m.person_id = p.id "
				+ "WHERE p.unit_code = :unit ORDER BY p.id");
	}

	private long preview(String rows) {
		return as(() -> this.previewRoster.execute(new PreviewRoster.Command("名册.csv", bytes(HEAD + rows))));
	}

	private SheetPreview show(long batch) {
		return as(() -> this.imports.preview(batch));
	}

	private List<String> reasons(String rows) {
		return show(preview(rows)).errors().stream().map((error) -> error.reason()).toList();
	}

	private ConfirmRoster.Result confirm(long batch, long added, long changed) {
		return as(() -> this.confirmRoster.execute(new ConfirmRoster.Command(batch, added, changed)));
	}

	private long store(String rows, long added) {
		long batch = preview(rows);
		confirm(batch, added, 0);
		return batch;
	}

	private long undo(long batch) {
		return as(() -> {
			this.undoImport.execute(new UndoImport.Command(batch));
			return batch;
		});
	}

	private void openDistrict(String name, int seats) {
		asSystem(() -> {
			long congress = this.congresses.findByUnitCodeOrderByTermNoDesc(this.unit).get(0).id();
			return this.districts.save(new ElectoralDistrict(this.unit, congress, 1, name, seats));
		});
	}

	private long count(String table) {
		return asSystem(() -> this.jdbc.sql("SELECT count(*) FROM " + table + " WHERE unit_code = :unit")
			.param("unit", this.unit.value())
			.query(Long.class)
			.single());
	}

	private List<String> strings(String sql) {
		return asSystem(() -> this.jdbc.sql(sql).param("unit", this.unit.value()).query(String.class).list());
	}

	private <V> V as(Callable<V> work) {
		return this.currentUser.as(this.clerk, () -> call(work));
	}

	private <V> V asSystem(Callable<V> work) {
		return this.scopes.asSystem("测试", () -> this.transaction.execute((status) -> call(work)));
	}

	private static <V> V call(Callable<V> work) {
		try {
			return work.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void refused(String key, Callable<?> work) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(work::call)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
