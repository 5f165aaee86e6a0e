package cn.township.congress.service.deputy;

import java.util.List;

import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.SliceRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@DisplayName("代表结构的类别")
class CompositionClassTest {

	private static final String FIVE = "姓名,性别,民族,出生年月,政治面貌,学历,选区,职业构成,连任\n" + "张明,男,汉族,1980-01,中共预备党员,技校,石坪选区,农民工,是\n"
			+ "李四,女,苗族,1985-06,民盟盟员,研究生,石坪,企业家,否\n" + "王五,男,汉族,1966-07,群众,小学,红塘选区,教师,否\n" + "赵六,女,回族,1955-01,,,红塘选区,,\n"
			+ "钱七,女,汉族,1995-01,无党派,大学,红塘选区,国企负责人,否\n";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private DeputyList list;

	/** All tests only read, so one township serves them. */
	private static @Nullable RosterTown shared;

	private RosterTown town;

	@BeforeEach
	void townWithFiveDeputies() {
		RosterTown known = shared;
		if (known == null) {
			known = RosterTown.in(this.context);
			known.store(FIVE, 5);
			shared = known;
		}
		this.town = known;
	}

	@ParameterizedTest(name = "{0} → {1}")
	@CsvSource(delimiter = '|', textBlock = """
			sex:FEMALE | 女 | 李四、赵六、钱七
			ethnicity:MINORITY | 少数民族 | 李四、赵六
			ethnicity:苗族 | 苗族 | 李四
			party:CPC | 中共党员 | 张明
			party:NOT_CPC | 非中共 | 李四、王五、钱七
			party:DEMOCRATIC | 民主党派 | 李四
			party:NONE | 未填 | 赵六
			education:高中中专 | 高中中专 | 张明
			education:初中以下 | 初中以下 | 王五
			age:-30 | 30岁以下 | 钱七
			age:31-50 | 31—50岁 | 张明、李四
			age:61- | 61岁以上 | 赵六
			occupation:工人,农民工 | 工人 | 张明
			occupation:MIGRANT | 农民工 | 张明
			occupation:企业负责人,国有企业负责人,非公企业负责人 | 企业负责人 | 李四、钱七
			occupation:其他,企业负责人 | 其他 | 李四
			occupation:NONE | 未填 | 赵六
			frontline:YES | 工人、农民和专业技术人员 | 张明、王五
			mandate:AGAIN | 连任 | 张明
			mandate:NEW | 新任 | 李四、王五、钱七
			mandate:NONE | 未填 | 赵六
			""")
	@DisplayName("名单按类别筛选，与统计表是同一个定义")
	void theListShowsAClass(String address, String label, String names) {
		CompositionClass wanted = CompositionClass.parse(address).orElseThrow();
		assertThat(wanted.label()).isEqualTo(label);
		assertThat(wanted.address()).isEqualTo(address);
		DeputyFilter filter = new DeputyFilter(DeputySet.IN_OFFICE, null, null, null, null, null, false, wanted, null);
		List<String> found = this.town
			.as(() -> this.list.find(filter, SliceRequest.first(20), 10).rows().stream().map(DeputyRow::name).toList());
		assertThat(found).containsExactlyInAnyOrder(names.split("、"));
		long counted = this.town.as(() -> this.list.counts(filter)).get(DeputySet.IN_OFFICE);
		assertThat(counted).isEqualTo(found.size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "sex", "sex:", "sex:OTHER", "age:", "age:-", "age:x-y", "ethnicity:' OR true --",
			"occupation:农民,", "occupation:'", "nonsense:1" })
	@DisplayName("不认识的类别不起作用，也进不了 SQL")
	void nonsenseIsNoClass(String address) {
		assertThat(CompositionClass.parse(address)).isEmpty();
	}

	@Test
	@DisplayName("农民工可以作为职业，也可以是农民身上的标记")
	void migrantsAreMarkedOrNamed() {
		assertThat(CompositionClass.of(CompositionDimension.OCCUPATION, "MIGRANT").sql()).contains("migrant_worker");
	}

}
