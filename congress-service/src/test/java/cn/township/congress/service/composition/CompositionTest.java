package cn.township.congress.service.composition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.rule.SettingKey;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.composition.CompositionItem.Kind;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.CompositionClass;
import cn.township.congress.service.deputy.DeputyFilter;
import cn.township.congress.service.deputy.DeputyList;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.deputy.RosterTown;
import cn.township.congress.service.document.PaperTable;
import cn.township.congress.service.document.SheetPaper;
import cn.township.congress.service.document.WordPaper;
import cn.township.congress.service.rule.ChangeSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@DisplayName("代表结构统计表")
class CompositionTest {

	private static final String FIVE = "姓名,性别,民族,出生年月,政治面貌,学历,选区,职业构成,连任\n" + "张明,男,汉族,1980-01,中共预备党员,技校,石坪选区,农民工,是\n"
			+ "李四,女,苗族,1985-06,民盟盟员,研究生,石坪,企业家,否\n" + "王五,男,汉族,1966-07,群众,小学,红塘选区,教师,否\n" + "赵六,女,回族,1955-01,,,红塘选区,,\n"
			+ "钱七,女,汉族,1995-01,无党派,大学,红塘选区,国企负责人,否\n";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private CompositionQueries queries;

	@Autowired
	private FreezeComposition freeze;

	@Autowired
	private DeputyList list;

	@Autowired
	private ChangeSetting changeSetting;

	@Autowired
	private CurrentUser currentUser;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private RosterTown town;

	@BeforeEach
	void townWithFiveDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(FIVE, 5);
	}

	@Test
	@DisplayName("每个数字都等于名单按同一类别筛选出的行数，乡镇和县都一样")
	void everyNumberIsTheNumberOfItsRows() {
		Composition own = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		assertThat(own.sum().total()).isEqualTo(5);
		this.town.as(() -> {
			assertRows(own, own.sum(), null);
			return true;
		});
		this.currentUser.as(TestActors.county(), () -> {
			Composition county = this.queries.composition(null, null, DeputySet.IN_OFFICE);
			CompositionLine line = county.line(this.town.unit().value()).orElseThrow();
			assertThat(line.counts()).containsAllEntriesOf(own.sum().counts());
			assertRows(county, line, this.town.unit().value());
			assertRows(county, county.sum(), null);
			return true;
		});
	}

	private void assertRows(Composition table, CompositionLine line, Integer unit) {
		table.items().filter(CompositionItem::hasShare).forEach((item) -> {
			DeputySet set = item.key().equals(CompositionItem.SUSPENDED) ? DeputySet.SUSPENDED : DeputySet.IN_OFFICE;
			DeputyFilter filter = new DeputyFilter(set, null, unit, null, null, null, false,
					CompositionClass.parse(item.key()).orElse(null), null);
			assertThat(line.count(item.key())).as(item.key()).isEqualTo(this.list.counts(filter).get(set));
		});
	}

	@Test
	@DisplayName("每名代表在每个项目中只计一次，未填的单列，各类之和等于总数")
	void classesAddUp() {
		Composition table = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		for (CompositionGroup group : table.groups()) {
			List<CompositionItem> classes = group.items().stream().filter((i) -> i.kind() == Kind.CLASS).toList();
			if (!classes.isEmpty()) {
				assertThat(classes.stream().mapToLong((i) -> table.sum().count(i.key())).sum()).as(group.label())
					.isEqualTo(5);
			}
		}
		assertThat(shown(table, "age", "平均年龄")).isNotEqualTo("—");
		assertThat(shown(table, "party", "非中共")).isEqualTo("3");
		assertThat(shown(table, "occupation", "企业负责人")).isEqualTo("2");
		assertThat(shown(table, "occupation", "农民工")).isEqualTo("1");
		assertThat(shown(table, "ethnicity", "苗族")).isEqualTo("1");
		assertThat(shown(table, "election", "名额")).isEqualTo("6");
		assertThat(shown(table, "election", "缺额")).isEqualTo("1");
		assertThat(table.sum().share(item(table, "sex", "女"))).isEqualTo("60.0%");
	}

	@Test
	@DisplayName("暂停执行职务的代表计入总数，单列一行（代表法第六十一条）")
	void theSuspendedCount() {
		update("""
				INSERT INTO suspension (unit_code, mandate_id, ground, from_on, document)
				SELECT unit_code, id, 'IN_CUSTODY', in_office_from, '通知' FROM deputy_mandate WHERE unit_code = :unit LIMIT 1""");
		Composition table = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		assertThat(table.sum().total()).isEqualTo(5);
		assertThat(table.sum().count(CompositionItem.SUSPENDED)).isEqualTo(1);
	}

	@Test
	@DisplayName("按截至日期统计：首次会议之前没有在任代表")
	void countsAsOfADay() {
		LocalDate before = LocalDate.now(this.clock).minusDays(390);
		Composition table = this.town.as(() -> this.queries.composition(null, before, DeputySet.IN_OFFICE));
		assertThat(table.sum().total()).isZero();
		assertThat(table.day()).isEqualTo(before);
		Composition elected = this.town.as(() -> this.queries.composition(null, before, DeputySet.TO_TAKE_OFFICE));
		assertThat(elected.sum().total()).isEqualTo(5);
		LocalDate coming = LocalDate.now(this.clock).plusDays(9);
		assertThat(this.town.as(() -> this.queries.composition(null, coming, DeputySet.IN_OFFICE)).day())
			.isEqualTo(LocalDate.now(this.clock));
	}

	@Test
	@DisplayName("年龄分段和职业分类由本地规定")
	void bandsAndClassesAreSettings() {
		AdminCode unit = this.town.unit();
		this.currentUser.as(TestActors.admin(TestActors.COUNTY), () -> {
			set(unit, SettingKey.COMPOSITION_AGE_BANDS, "45、60");
			set(unit, SettingKey.COMPOSITION_OCCUPATIONS, "工农、工人、农民工、农民；干部、党政干部、村(社区)干部");
			return true;
		});
		Composition table = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		assertThat(labels(table, "age")).containsExactly("45岁以下", "46—60岁", "61岁以上", "平均年龄");
		assertThat(labels(table, "occupation")).containsExactly("工农", "工人", "农民工", "农民", "干部", "党政干部", "村(社区)干部", "其他",
				"未填");
		assertThat(shown(table, "occupation", "工农")).isEqualTo("1");
		assertThat(shown(table, "occupation", "其他")).isEqualTo("3");
	}

	@Test
	@DisplayName("冻结的统计表不再改变，也不重新计算，打印的还是当时的数字")
	void aSnapshotStaysAsItWas() {
		LocalDate today = LocalDate.now(this.clock);
		long id = this.town
			.as(() -> this.freeze.execute(new FreezeComposition.Command(today, DeputySet.IN_OFFICE, "年报")));
		update("UPDATE person SET sex = 'MALE' WHERE unit_code = :unit");
		Snapshot frozen = this.town.as(() -> this.queries.snapshot(id));
		assertThat(frozen.row().title()).isEqualTo("年报");
		assertThat(frozen.row().term()).isEqualTo("第十九届");
		assertThat(frozen.row().rules()).contains("30,40,50,60,70");
		assertThat(shown(frozen.composition(), "sex", "女")).isEqualTo("3");
		Composition now = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		assertThat(shown(now, "sex", "女")).isEqualTo("0");
		assertThat(CompositionPaper.of(frozen.composition(), "今天").rows().toString()).contains("60.0%");
		assertThat(this.town.as(() -> this.queries.reported(null, null)))
			.hasValueSatisfying((latest) -> assertThat(latest.row().id()).isEqualTo(id));
		assertThat(this.town.as(() -> this.queries.reported(null, id))).isEmpty();
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.town.as(() -> this.transaction
			.execute((tx) -> this.jdbc.sql("UPDATE composition_snapshot SET title = 'x'").update())));
	}

	@Test
	@DisplayName("县冻结的是全县各乡镇，存在县的名下；乡镇看不到")
	void theCountyFreezesItsOwn() {
		LocalDate today = LocalDate.now(this.clock);
		long id = this.currentUser.as(TestActors.county(),
				() -> this.freeze.execute(new FreezeComposition.Command(today, DeputySet.IN_OFFICE, "全县年报")));
		Snapshot frozen = this.currentUser.as(TestActors.county(), () -> this.queries.snapshot(id));
		assertThat(frozen.row().unitCode()).isEqualTo(TestActors.COUNTY.value());
		assertThat(frozen.composition().line(this.town.unit().value())).isPresent();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.town.as(() -> this.queries.snapshot(id)));
	}

	@Test
	@DisplayName("还没有到的日子、没有代表的日子不能冻结")
	void refusesToFreezeNothing() {
		LocalDate today = LocalDate.now(this.clock);
		for (Map.Entry<LocalDate, String> day : Map
			.of(today.plusDays(1), "composition.dayToCome", today.minusYears(3), "composition.nobody")
			.entrySet()) {
			assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.town
				.as(() -> this.freeze.execute(new FreezeComposition.Command(day.getKey(), DeputySet.IN_OFFICE, "年报"))))
				.matches((ex) -> ex.key().equals(day.getValue()));
		}
	}

	@Test
	@DisplayName("同时是县级以上代表的按级别单列")
	void higherMandatesAreCountedByLevel() {
		update("""
				INSERT INTO higher_mandate (unit_code, person_id, level, congress, from_on)
				SELECT unit_code, id, 'COUNTY', '青山县第十八届', current_date - 100 FROM person WHERE unit_code = :unit
				LIMIT 2""");
		Composition table = this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		assertThat(shown(table, "higher", "县级人大代表")).isEqualTo("2");
		assertThat(shown(table, "higher", "省级人大代表")).isEqualTo("0");
	}

	@Test
	@DisplayName("看不到别的单位")
	void otherAreasAreNotFound() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.town
			.as(() -> this.queries.composition(TestActors.COUNTY.value(), null, DeputySet.IN_OFFICE)));
	}

	@Test
	@DisplayName("县的纸面统计表：乡镇为行，各类为列，表头合并")
	void theCountysPaperHasMergedHeads() throws IOException {
		Composition county = this.currentUser.as(TestActors.county(),
				() -> this.queries.composition(null, null, DeputySet.IN_OFFICE));
		PaperTable paper = CompositionPaper.of(county, "2026年11月22日");
		assertThat(paper.landscape()).isTrue();
		assertThat(paper.heads().get(0)).anyMatch((head) -> head.text().equals("性别") && head.across() == 2);
		assertThat(paper.rows()).hasSize(county.lines().size() + 2);
		keep("county", paper);
		keep("township", CompositionPaper
			.of(this.town.as(() -> this.queries.composition(null, null, DeputySet.IN_OFFICE)), "2026年11月22日"));
	}

	/** To be looked at. */
	private static void keep(String name, PaperTable paper) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "papers"));
		try (OutputStream word = Files.newOutputStream(folder.resolve(name + ".docx"));
				OutputStream sheet = Files.newOutputStream(folder.resolve(name + ".xlsx"))) {
			WordPaper.write(paper, word);
			SheetPaper.write(paper, sheet);
		}
	}

	private static List<String> labels(Composition table, String group) {
		return table.group(group).orElseThrow().items().stream().map(CompositionItem::label).toList();
	}

	private static CompositionItem item(Composition table, String group, String label) {
		return table.group(group)
			.orElseThrow()
			.items()
			.stream()
			.filter((item) -> item.label().equals(label))
			.findFirst()
			.orElseThrow();
	}

	private static String shown(Composition table, String group, String label) {
		return table.sum().shown(item(table, group, label));
	}

	private void set(AdminCode unit, SettingKey key, String value) {
		this.changeSetting
			.execute(new ChangeSetting.Command(unit, key, value, LocalDate.now(this.clock).minusYears(2), "本县办法"));
	}

	private void update(String sql) {
		this.scopes.asSystem("测试", () -> this.transaction
			.execute((tx) -> this.jdbc.sql(sql).param("unit", this.town.unit().value()).update()));
	}

}
