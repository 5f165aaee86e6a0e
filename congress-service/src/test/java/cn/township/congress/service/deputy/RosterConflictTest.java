package cn.township.congress.service.deputy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.sheet.PreviewRow;
import cn.township.congress.service.sheet.RowKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("名册与系统不一致，由人判断")
class RosterConflictTest {

	private static final String HEAD = "姓名,性别,民族,出生年月,选区,代表证号,身份证号,学历,职称\n";

	private static final String FEMALE = "11010519491231002X";

	private static final String MALE = "110105194912310054";

	private static final String THREE = "张三,男,汉族,1949-12,石坪,A1," + MALE + ",大专,农艺师\n" + "李四,女,苗族,1949-12,石坪,A2,"
			+ FEMALE + ",高中,\n" + "王五,男,汉族,1990-07,红塘,A3,,初中,\n";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RosterImports imports;

	@Autowired
	private DecideConflicts decide;

	@Autowired
	private ConfirmRoster confirm;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcClient jdbc;

	private RosterTown town;

	@BeforeEach
	void townWithThreeDeputies() {
		this.town = RosterTown.in(this.context, 30);
		this.town.store(HEAD + THREE, 3);
		sql("UPDATE electoral_district SET seats = 3 WHERE unit_code = :unit");
	}

	@Test
	@DisplayName("身份证号相同、姓名不同：没有选择之前不能确认；选同一人才改名")
	void sameNumberOtherName() {
		String row = "张三丰,男,汉族,1949-12,石坪,," + MALE + ",,\n";
		long batch = preview(row);
		assertThat(kinds(batch)).containsExactly(RowKind.CONFLICT);
		assertThat(conflict(batch).options()).extracting(RosterConflict.Option::choice)
			.containsExactly(RosterChoice.FILE, RosterChoice.SYSTEM, RosterChoice.OTHER, RosterChoice.SKIP);
		refused("import.undecided", () -> confirm(batch, 0, 0));
		choose(batch, RosterChoice.FILE);
		confirm(batch, 0, 1);
		assertThat(names()).containsExactly("张三丰", "李四", "王五");
	}

	@Test
	@DisplayName("身份证号相同、姓名不同：保留系统中的姓名；是另一个人的，另立一人且不采用身份证号；不导入的不写入")
	void sameNumberOtherNameOtherwise() {
		long kept = preview("张三丰,男,汉族,1949-12,石坪,," + MALE + ",,高级农艺师\n");
		choose(kept, RosterChoice.SYSTEM);
		confirm(kept, 0, 1);
		assertThat(names()).containsExactly("张三", "李四", "王五");
		assertThat(strings("SELECT job_title FROM person WHERE unit_code = :unit AND name = '张三'"))
			.containsExactly("高级农艺师");
		long other = preview("赵六,男,汉族,1949-12,红塘,A9," + MALE + ",,\n");
		choose(other, RosterChoice.OTHER);
		confirm(other, 1, 0);
		assertThat(strings("SELECT name || coalesce(id_number, '无') FROM person WHERE unit_code = :unit ORDER BY id"))
			.contains("张三" + MALE, "赵六无");
		long skipped = preview("孙七,男,汉族,1949-12,红塘,," + MALE + ",,\n");
		choose(skipped, RosterChoice.SKIP);
		assertThat(kinds(skipped)).containsExactly(RowKind.SKIPPED);
		refused("import.nothingToDo", () -> confirm(skipped, 0, 0));
	}

	@Test
	@DisplayName("代表证号是一人的、身份证号是另一人的：由人说是哪一个，另一个号码不动")
	void cardOfOneNumberOfAnother() {
		String row = "李四,女,苗族,1949-12,石坪,A1," + FEMALE + ",本科,\n";
		long batch = preview(row);
		assertThat(conflict(batch).kind()).isEqualTo(ConflictKind.CARD_AND_ID);
		choose(batch, RosterChoice.FILE);
		confirm(batch, 0, 1);
		assertThat(strings("SELECT name || card_no || education FROM person p JOIN deputy_mandate m "
				+ "ON m.person_id = p.id WHERE p.unit_code = :unit ORDER BY p.id"))
			.containsExactly("张三A1大专", "李四A2大学本科", "王五A3初中");
	}

	@Test
	@DisplayName("同名、出生年月不同：同一人改出生年月、保留系统的，或者是另一个人")
	void namesakeBornInAnotherMonth() {
		String row = "王五,男,汉族,1991-07,红塘,,,,技师\n";
		long file = preview(row);
		assertThat(conflict(file).kind()).isEqualTo(ConflictKind.NAMESAKE);
		choose(file, RosterChoice.OTHER);
		assertThat(kinds(file)).containsExactly(RowKind.NEW);
		choose(file, RosterChoice.SYSTEM);
		assertThat(show(file).get(0).changes()).extracting((change) -> change.field()).containsExactly("职称");
		choose(file, RosterChoice.FILE);
		assertThat(show(file).get(0).changes()).extracting((change) -> change.field()).containsExactly("出生年月", "职称");
		confirm(file, 0, 1);
		assertThat(strings("SELECT born_on::text FROM person WHERE unit_code = :unit AND name = '王五'"))
			.containsExactly("1991-07-01");
	}

	@Test
	@DisplayName("导入之后有人改过、名册还是原来的值：是冲突；名册也改了的、没有人改过的：是变更")
	void changedByHandSinceTheImport() {
		sql("UPDATE person SET education = '研究生', version = version + 1 WHERE unit_code = :unit AND name = '张三'");
		long batch = preview(THREE.replace("初中", "高中"));
		assertThat(kinds(batch)).containsExactly(RowKind.CONFLICT, RowKind.UNCHANGED, RowKind.CHANGED);
		assertThat(conflict(batch)).satisfies((conflict) -> {
			assertThat(conflict.kind()).isEqualTo(ConflictKind.CHANGED_SINCE);
			assertThat(conflict.fileValue()).isEqualTo("大专");
			assertThat(conflict.systemValue()).isEqualTo("研究生");
		});
		choose(batch, RosterChoice.SYSTEM);
		assertThat(kinds(batch)).containsExactly(RowKind.UNCHANGED, RowKind.UNCHANGED, RowKind.CHANGED);
		confirm(batch, 0, 1);
		assertThat(strings("SELECT name || education FROM person WHERE unit_code = :unit ORDER BY id"))
			.containsExactly("张三研究生", "李四高中", "王五高中");
		assertThat(kinds(preview(THREE.replace("大专", "本科").replace("初中", "高中")))).containsExactly(RowKind.CHANGED,
				RowKind.UNCHANGED, RowKind.UNCHANGED);
	}

	@Test
	@DisplayName("人工改过的项目很多时，可以一次选定其余的")
	void decidesTheRestAtOnce() {
		sql("UPDATE person SET education = '其他', version = version + 1 WHERE unit_code = :unit");
		long batch = preview(THREE);
		assertThat(kinds(batch)).containsOnly(RowKind.CONFLICT);
		RosterConflict first = conflict(batch);
		long open = this.town.as(() -> this.decide.execute(new DecideConflicts.Command(batch,
				List.of(new DecideConflicts.Decided(first.key(), first.mark(), RosterChoice.FILE)),
				RosterChoice.SYSTEM)));
		assertThat(open).isZero();
		assertThat(kinds(batch)).containsExactly(RowKind.CHANGED, RowKind.UNCHANGED, RowKind.UNCHANGED);
	}

	@Test
	@DisplayName("选择之后系统中的值又变了：选择作废，确认被拒绝")
	void decisionIsVoidWhenTheValueChanges() {
		sql("UPDATE person SET education = '研究生', version = version + 1 WHERE unit_code = :unit AND name = '张三'");
		long batch = preview(THREE.replace("初中", "高中"));
		RosterConflict seen = conflict(batch);
		choose(batch, RosterChoice.FILE);
		sql("UPDATE person SET education = '中专', version = version + 1 WHERE unit_code = :unit AND name = '张三'");
		refused("import.undecided", () -> confirm(batch, 0, 2));
		refused("import.conflictChanged",
				() -> this.town.as(() -> this.decide.execute(new DecideConflicts.Command(batch,
						List.of(new DecideConflicts.Decided(seen.key(), seen.mark(), RosterChoice.SYSTEM)), null))));
	}

	@Test
	@DisplayName("预览之后旧值变了，人数虽然相同，确认也被拒绝")
	void previewIsVoidWhenAValueChanges() {
		long batch = preview(THREE.replace("初中", "高中"));
		String seen = this.town.as(() -> this.imports.preview(batch).mark());
		sql("UPDATE person SET job_title = '技师', version = version + 1 WHERE unit_code = :unit AND name = '王五'");
		this.town.as(() -> this.imports.preview(batch));
		sql("UPDATE person SET education = '小学', version = version + 1 WHERE unit_code = :unit AND name = '王五'");
		refused("import.changedSince",
				() -> this.town.as(() -> this.confirm.execute(new ConfirmRoster.Command(batch, 0, 1, seen))));
	}

	private long preview(String rows) {
		return this.town.preview("名册.csv", RosterTown.bytes(HEAD + rows));
	}

	private List<PreviewRow> show(long batch) {
		return this.town.as(() -> this.imports.preview(batch).rows());
	}

	private List<RowKind> kinds(long batch) {
		return show(batch).stream().map(PreviewRow::kind).toList();
	}

	private RosterConflict conflict(long batch) {
		return this.town.as(() -> this.imports.review(batch).conflicts().get(0));
	}

	private void choose(long batch, RosterChoice choice) {
		RosterConflict conflict = conflict(batch);
		this.town.as(() -> this.decide.execute(new DecideConflicts.Command(batch,
				List.of(new DecideConflicts.Decided(conflict.key(), conflict.mark(), choice)), null)));
	}

	private ConfirmRoster.Result confirm(long batch, long added, long changed) {
		return this.town.as(() -> this.confirm.execute(new ConfirmRoster.Command(batch, added, changed)));
	}

	private List<String> names() {
		return strings("SELECT name FROM person WHERE unit_code = :unit ORDER BY id");
	}

	private List<String> strings(String sql) {
		return this.scopes.asSystem("测试",
				() -> this.transaction.execute((status) -> this.jdbc.sql(sql)
					.params(Map.of("unit", this.town.unit().value()))
					.query(String.class)
					.list()));
	}

	private void sql(String sql) {
		this.scopes.asSystem("测试", () -> this.transaction
			.execute((status) -> this.jdbc.sql(sql).param("unit", this.town.unit().value()).update()));
	}

	private static void refused(String key, Callable<?> work) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(work::call)
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

}
