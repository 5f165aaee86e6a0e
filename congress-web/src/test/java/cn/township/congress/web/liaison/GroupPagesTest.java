package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import cn.township.congress.domain.deputy.MandatesEnded;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.deputy.RosterTown;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("代表小组的页面")
class GroupPagesTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final String FOUNDED = TODAY.minusDays(60).toString();

	@Autowired
	private Browser browser;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ApplicationEventPublisher events;

	private RosterTown town;

	private Actor clerk;

	private List<Long> deputies;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		this.clerk = this.town.clerk();
		this.deputies = asSystem(
				() -> this.jdbc.sql("SELECT id FROM deputy_mandate WHERE unit_code = :unit ORDER BY id")
					.param("unit", this.town.unit().value())
					.query(Long.class)
					.list());
	}

	@Test
	@DisplayName("没有小组时说明怎么开始；三名代表成立小组、推选组长，列表、详情、打印写出来")
	void isFounded() throws Exception {
		assertThat(this.browser.open(this.clerk, "/groups").select(".empty").text()).contains("每组三名以上");
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2);
		Document detail = this.browser.open(this.clerk, page);
		assertThat(detail.select("h1").text()).isEqualTo("第一小组");
		assertThat(detail.select("main .table tbody tr")).hasSize(3);
		assertThat(detail.select(".notice.warn").text()).contains("还没有组长");
		elect(page, 1, "LEADER", FOUNDED);
		Document list = this.browser.open(this.clerk, "/groups");
		assertThat(list.select("tbody tr").text()).contains("第一小组", "片区小组", "李四", "3 名").doesNotContain("尚未推选");
		assertThat(list.select("details").text()).contains("还有 1 名代表没有编入片区小组", "欧阳修");
		assertThat(this.browser.open(this.clerk, "/groups/print").select(".paper tbody tr").eachText()).hasSize(3)
			.first()
			.asString()
			.contains("组长", "李四");
	}

	@Test
	@DisplayName("少于三名不能成立，显示法条，填的内容还在（地方组织法第四十三条）")
	void twoAreTooFew() throws Exception {
		Document page = this.browser.send(this.clerk, "/groups/new", 422, fields("第一小组", "TERRITORIAL", 0, 1));
		assertThat(page.select("#members-note").text()).contains("3名以上", "选了2名", "地方组织法第四十三条");
		assertThat(page.select("#name").val()).isEqualTo("第一小组");
		assertThat(page.select("input[name=members][checked]")).hasSize(2);
	}

	@Test
	@DisplayName("人数与代表名单一致；以前日期的名单是以前的人")
	void namesAreThoseOfTheDay() throws Exception {
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2, 3);
		this.browser.send(this.clerk, page + "/members/" + this.deputies.get(0) + "/release", page, "on",
				TODAY.minusDays(10).toString());
		assertThat(members(page)).hasSize(3).doesNotContain("张䶮");
		assertThat(members(page + "?day=" + TODAY.minusDays(11))).hasSize(4).contains("张䶮");
		Document past = this.browser.open(this.clerk, "/groups?day=" + TODAY.minusDays(11));
		assertThat(past.select("tbody tr").text()).contains("4 名");
		assertThat(this.browser.open(this.clerk, "/groups?day=" + TODAY.minusDays(61)).select(".empty").text())
			.contains("没有代表小组");
		assertThat(past.select("tbody a[href^=/deputies]").attr("href")).contains("group=",
				"day=" + TODAY.minusDays(11));
	}

	@Test
	@DisplayName("小组的人数就是代表名册里筛出的行数，今天的和以前日期的都是")
	void numberOfAGroupIsNumberOfRows() throws Exception {
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2, 3);
		this.browser.send(this.clerk, page + "/members/" + this.deputies.get(0) + "/release", page, "on",
				TODAY.minusDays(10).toString());
		for (String day : List.of("", "?day=" + TODAY.minusDays(11), "?day=" + TODAY.minusDays(10))) {
			Document list = this.browser.open(this.clerk, "/groups" + day);
			Element number = list.expectFirst("tbody a[href^=/deputies]");
			assertThat(this.browser.open(this.clerk, number.attr("href")).select("main .table tbody tr"))
				.as(number.attr("href"))
				.hasSize(Integer.parseInt(number.text().replaceAll("[^0-9]", "")));
		}
		assertThat(this.browser.open(this.clerk, "/deputies?group=0").select("main .table tbody tr")).hasSize(1);
	}

	@Test
	@DisplayName("已在片区小组的不能再进另一个，可以选择转入；批量编组就是转入（代表小组工作惯例）")
	void movesFromGroupToGroup() throws Exception {
		String first = found("第一小组", "TERRITORIAL", 0, 1, 2, 3);
		this.browser.send(this.clerk, first + "/members/" + this.deputies.get(3) + "/release", first, "on", FOUNDED);
		Document refused = this.browser.send(this.clerk, "/groups/new", 422, fields("第二小组", "TERRITORIAL", 1, 2, 3));
		assertThat(refused.select("#members-note").text()).contains("李四", "第一小组", "代表小组工作惯例");
		String farming = found("农业小组", "PROFESSIONAL", 0, 1, 2);
		assertThat(members(farming)).hasSize(3);
		String id = first.substring("/groups/".length());
		Document list = this.browser.send(this.clerk, "/groups/assign", "/deputies?group=" + id, "groupId", id, "from",
				TODAY.toString(), "mandateIds", this.deputies.get(3).toString(), "mandateIds",
				this.deputies.get(0).toString());
		assertThat(list.select(".notice.ok").text()).contains("1名代表加入「第一小组」");
		assertThat(members(first)).hasSize(4);
	}

	@Test
	@DisplayName("转入另一片区小组的，同日退出原来的小组")
	void movingEndsTheFormerMembership() throws Exception {
		String first = found("第一小组", "TERRITORIAL", 0, 1, 2);
		asSystem(() -> this.jdbc.sql("""
				INSERT INTO deputy_group (unit_code, congress_id, name, kind, founded_on)
				SELECT unit_code, congress_id, '第二小组', 'TERRITORIAL', founded_on FROM deputy_group WHERE id = :id""")
			.param("id", Long.valueOf(first.substring(8)))
			.update());
		String second = "/groups/" + asSystem(
				() -> this.jdbc.sql("SELECT max(id) FROM deputy_group WHERE name = '第二小组' AND unit_code = :unit")
					.param("unit", this.town.unit().value())
					.query(Long.class)
					.single());
		Document warned = this.browser.open(this.clerk, second);
		assertThat(warned.select(".notice.warn").text()).contains("不足三名", "地方组织法第四十三条");
		String[] both = { "members", this.deputies.get(0).toString(), "members", this.deputies.get(1).toString(),
				"from", TODAY.minusDays(5).toString() };
		assertThat(this.browser.send(this.clerk, second + "/members", 422, both).select("#members-note").text())
			.contains("第一小组");
		this.browser.send(this.clerk, second + "/members", second, both[0], both[1], both[2], both[3], both[4], both[5],
				"moving", "true");
		assertThat(members(first)).containsExactly("王五");
		assertThat(members(second)).containsExactly("张䶮", "李四");
		assertThat(members(first + "?day=" + TODAY.minusDays(6))).hasSize(3);
	}

	@Test
	@DisplayName("代表资格终止，小组成员身份随之终止，小组显示没有组长（代表法第六十二条）")
	void membershipEndsWithTheMandate() throws Exception {
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2, 3);
		elect(page, 0, "LEADER", FOUNDED);
		asSystem(() -> {
			this.events.publishEvent(new MandatesEnded(List.of(this.deputies.get(0)), TODAY.minusDays(3)));
			return true;
		});
		Document detail = this.browser.open(this.clerk, page);
		assertThat(detail.select(".notice.warn").text()).contains("还没有组长");
		assertThat(members(page)).hasSize(3).doesNotContain("张䶮");
		assertThat(members(page + "?day=" + TODAY.minusDays(4))).contains("张䶮");
	}

	@Test
	@DisplayName("修改、解散；别人改过的显示两份（409）")
	void isCorrectedAndDissolved() throws Exception {
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2);
		this.browser.send(this.clerk, page + "/edit", page, "version", "0", "name", "石坪小组", "area", "石坪选区");
		Document lost = this.browser.send(this.clerk, page + "/edit", 409, "version", "0", "name", "红塘小组");
		assertThat(lost.text()).contains("石坪小组", "红塘小组");
		Document list = this.browser.send(this.clerk, page + "/dissolve", "/groups", "version", "1", "on",
				TODAY.toString());
		assertThat(list.select(".notice.ok").text()).contains("已解散「石坪小组」");
		assertThat(list.select(".empty")).isNotEmpty();
		assertThat(this.browser.open(this.clerk, page).select("h1").text()).contains("已解散");
		assertThat(this.browser.open(this.clerk, page).select("a[href$=members]")).isEmpty();
	}

	@Test
	@DisplayName("名称相同、日期在将来的，说明原因")
	void refusesWhatCannotBe() throws Exception {
		found("第一小组", "TERRITORIAL", 0, 1, 2);
		assertThat(this.browser.send(this.clerk, "/groups/new", 422, fields("第一小组", "PROFESSIONAL", 0, 1, 2))
			.select("#name-note")
			.text()).contains("本届已有名称为「第一小组」");
		String[] future = fields("第二小组", "PROFESSIONAL", 0, 1, 2);
		future[5] = TODAY.plusDays(1).toString();
		assertThat(this.browser.send(this.clerk, "/groups/new", 422, future).select("#on-note").text())
			.contains("还没有到");
	}

	@Test
	@DisplayName("别的乡镇的小组、代表打不开也用不了；县只能看，承办单位不能进入")
	void isClosedToOthers() throws Exception {
		String page = found("第一小组", "TERRITORIAL", 0, 1, 2);
		String id = page.substring("/groups/".length());
		RosterTown other = RosterTown.in(this.context);
		other.store(RosterTown.FOUR, 4);
		Actor stranger = other.clerk();
		String member = page + "/members/" + this.deputies.get(0);
		for (String path : List.of(page, page + "/edit", page + "/members", page + "/dissolve", member + "/release",
				member + "/elect")) {
			this.browser.refused(stranger, path, 404);
		}
		this.browser.send(stranger, "/groups/new", 404, fields("别人的小组", "TERRITORIAL", 0, 1, 2));
		this.browser.send(stranger, "/groups/assign", 404, "groupId", id, "mandateIds",
				this.deputies.get(3).toString());
		this.browser.send(stranger, member + "/release", 404, "on", TODAY.toString());
		this.browser.send(stranger, page + "/dissolve", 404, "version", "0", "on", TODAY.toString());
		Document county = this.browser.open(TestActors.county(), "/groups?unit=" + this.town.unit().value());
		assertThat(county.select("tbody tr").text()).contains("红塘乡", "第一小组");
		assertThat(county.select("a[href=/groups/new]")).isEmpty();
		assertThat(this.browser.open(TestActors.county(), page).select("main .actions, a[href$=release]")).isEmpty();
		for (String path : List.of("/groups/new", page + "/edit", page + "/members", member + "/release")) {
			this.browser.refused(TestActors.county(), path, 403);
		}
		this.browser.send(TestActors.county(), "/groups/assign", 403, "groupId", id, "mandateIds",
				this.deputies.get(3).toString());
		this.browser.send(TestActors.county(), member + "/release", 403, "on", TODAY.toString());
		this.browser.refused(TestActors.agency(this.town.unit(), 1), "/groups", 403);
	}

	@Test
	@DisplayName("语句数不随小组和成员多少增加；导出是真正的 Excel 文件")
	void takesAFixedNumberOfStatements() throws Exception {
		found("第一小组", "TERRITORIAL", 0, 1, 2);
		this.browser.open(this.clerk, "/groups");
		int few = this.statements.during(() -> this.browser.open(this.clerk, "/groups")).size();
		found("农业小组", "PROFESSIONAL", 0, 1, 2, 3);
		assertThat(this.statements.during(() -> this.browser.open(this.clerk, "/groups"))).hasSize(few)
			.hasSizeLessThanOrEqualTo(3);
		assertThat(this.browser.open(this.clerk, "/groups/export.xlsx").text()).startsWith("PK");
	}

	private String found(String name, String kind, int... indexes) throws Exception {
		this.browser.send(this.clerk, "/groups/new", 302, fields(name, kind, indexes));
		return "/groups/" + asSystem(
				() -> this.jdbc.sql("SELECT max(id) FROM deputy_group WHERE name = :name AND unit_code = :unit")
					.param("name", name)
					.param("unit", this.town.unit().value())
					.query(Long.class)
					.single());
	}

	private String[] fields(String name, String kind, int... indexes) {
		String[] fields = new String[6 + 2 * indexes.length];
		fields[0] = "name";
		fields[1] = name;
		fields[2] = "kind";
		fields[3] = kind;
		fields[4] = "on";
		fields[5] = FOUNDED;
		for (int i = 0; i < indexes.length; i++) {
			fields[6 + 2 * i] = "members";
			fields[7 + 2 * i] = this.deputies.get(indexes[i]).toString();
		}
		return fields;
	}

	private void elect(String page, int index, String role, String on) throws Exception {
		this.browser.send(this.clerk, page + "/members/" + this.deputies.get(index) + "/elect", page, "role", role,
				"on", on);
	}

	private List<String> members(String page) throws Exception {
		return this.browser.open(this.clerk, page).select("main .table tbody td:first-child").eachText();
	}

	private <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return this.scopes.asSystem("测试", () -> this.transaction.execute((tx) -> work.run()));
	}

}
