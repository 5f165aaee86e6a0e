package cn.township.congress.web.liaison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import cn.township.congress.domain.territory.AdminCode;
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
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("联系代表的页面")
class LiaisonPagesTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final AtomicInteger NEXT = new AtomicInteger();

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

	private final Actor county = TestActors.county();

	private final String official = "联系人" + NEXT.incrementAndGet();

	private RosterTown town;

	private Actor clerk;

	private AdminCode unit;

	private List<Long> deputies;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		this.clerk = this.town.clerk();
		this.unit = this.town.unit();
		this.deputies = asSystem(
				() -> this.jdbc.sql("SELECT id FROM deputy_mandate WHERE unit_code = :unit ORDER BY id")
					.param("unit", this.unit.value())
					.query(Long.class)
					.list());
	}

	@Test
	@DisplayName("县安排联系乡镇、代表，乡镇看到谁联系自己；别的乡镇看不到")
	void countyAssignsTownshipReads() throws Exception {
		assertThat(this.browser.open(this.clerk, "/liaison").select(".empty").text()).contains("还没有安排联系本乡镇");
		assign("TOWNSHIP:" + this.unit, TODAY.minusDays(30));
		Document choices = this.browser.open(this.county, "/liaison/assignments/new?unit=" + this.unit);
		assertThat(choices.select("#target option").eachText()).contains("红塘乡（整个乡镇）", "张䶮（石坪选区）");
		assign("DEPUTY:" + this.unit + ":" + this.deputies.get(0), TODAY.minusDays(30));
		Document mine = this.browser.open(this.clerk, "/liaison");
		assertThat(rows(mine)).hasSize(2);
		assertThat(mine.text()).contains("红塘乡 张䶮", "还没有走访");
		assertThat(mine.select("a[href^=/liaison/assignments]")).isEmpty();
		assertThat(rows(this.browser.open(RosterTown.in(this.context).clerk(), "/liaison"))).isEmpty();
		assertThat(rows(this.browser.open(this.county, "/liaison"))).hasSize(2);
		assertThat(rows(this.browser.open(this.clerk, "/liaison?day=" + TODAY.minusDays(31)))).isEmpty();
	}

	@Test
	@DisplayName("走访由乡镇登记或由县登记，最近走访和天数随之更新，次数与清单一致")
	void visitsUpdateTheAssignment() throws Exception {
		long assignment = assign("TOWNSHIP:" + this.unit, TODAY.minusDays(60));
		visit(this.clerk, "A:" + assignment, "", "DEPUTY:" + this.unit + ":" + this.deputies.get(0),
				TODAY.minusDays(20));
		visit(this.county, "A:" + assignment, "", "TOWNSHIP:" + this.unit, TODAY.minusDays(12));
		visit(this.clerk, "D:" + this.deputies.get(1), "", "DEPUTY:" + this.unit + ":" + this.deputies.get(2), TODAY);
		Document mine = this.browser.open(this.clerk, "/liaison");
		Element row = mine.expectFirst("tr:has(a[href=/liaison/visits?assignment=" + assignment + "])");
		assertThat(row.text()).contains("12 天前", "2 次");
		assertThat(rows(this.browser.open(this.clerk, "/liaison/visits?assignment=" + assignment))).hasSize(2);
		assertThat(rows(this.browser.open(this.county, "/liaison/visits?assignment=" + assignment))).hasSize(2);
		assertThat(rows(this.browser.open(this.clerk, "/liaison/visits"))).hasSize(3);
		assertThat(rows(this.browser.open(this.clerk, "/liaison/visits?kind=TOWNSHIP"))).hasSize(1);
		assertThat(rows(this.browser.open(this.clerk, "/liaison/visits?kind=DEPUTY&target=" + this.deputies.get(2))))
			.hasSize(1);
		assertThat(rows(this.browser.open(this.clerk, "/liaison/visits?year=2001"))).isEmpty();
		assertThat(rows(this.browser.open(this.county, "/liaison/visits?unit=" + this.unit))).hasSize(3);
		assertThat(this.browser.open(this.clerk, "/liaison/visits/print").select(".paper tbody tr")).hasSize(3);
		assertThat(this.browser.open(this.clerk, "/liaison/visits/export.xlsx").text()).startsWith("PK");
	}

	@Test
	@DisplayName("走访翻页不漏不重")
	void visitsArePaged() throws Exception {
		for (int i = 0; i < 12; i++) {
			visit(this.clerk, "", "王科长", "TOWNSHIP:" + this.unit, TODAY.minusDays(i / 3));
		}
		List<String> seen = new ArrayList<>();
		String address = "/liaison/visits?size=10";
		while (!address.isEmpty()) {
			Document page = this.browser.open(this.clerk, address);
			seen.addAll(page.select("a[href$=edit]").eachAttr("href"));
			address = page.select("a[rel=next]").attr("href");
		}
		assertThat(seen).hasSize(12).doesNotHaveDuplicates();
	}

	@Test
	@DisplayName("不在联系范围、联系期内的，没有填走访人的，日期在将来的，说明原因，填的内容还在")
	void refusesWhatCannotBe() throws Exception {
		long assignment = assign("DEPUTY:" + this.unit + ":" + this.deputies.get(0), TODAY.minusDays(10));
		String other = "DEPUTY:" + this.unit + ":" + this.deputies.get(1);
		assertThat(refusedVisit("A:" + assignment, other, TODAY).select("#who-note").text())
			.contains("不在" + this.official + "的联系范围内", "联系代表工作惯例");
		String right = "DEPUTY:" + this.unit + ":" + this.deputies.get(0);
		Document early = refusedVisit("A:" + assignment, right, TODAY.minusDays(11));
		assertThat(early.select("#who-note").text()).contains("没有联系安排");
		assertThat(early.select("#matter").text()).isEqualTo("了解小组活动");
		assertThat(refusedVisit("A:" + assignment, right, TODAY.plusDays(1)).select("#on-note").text())
			.contains("还没有到");
		assertThat(refusedVisit("", right, TODAY).select("#visitor-note").text()).contains("请选走访人");
		assertThat(refusedVisit("D:" + this.deputies.get(1), "TOWNSHIP:" + TestActors.LIUXI, TODAY).text())
			.contains("乡镇只登记本乡镇的走访");
		assertThat(refusedVisit("D:" + this.deputies.get(1), "XX", TODAY).select("#target-note").text())
			.contains("请选择一项");
		assertThat(refusedVisit("D:" + this.deputies.get(1), right, TODAY.minusDays(500)).select("#who-note").text())
			.contains("不是在任代表", "代表法第三十七条");
	}

	@Test
	@DisplayName("后续办理可以补充，只由登记的单位补充；别人改过的显示两份（409）")
	void visitsAreCompleted() throws Exception {
		visit(this.clerk, "", "王科长", "TOWNSHIP:" + this.unit, TODAY);
		String edit = this.browser.open(this.clerk, "/liaison/visits").expectFirst("a[href$=edit]").attr("href");
		this.browser.send(this.clerk, edit, "/liaison/visits", "version", "0", "matter", "了解小组活动", "followUp", "已转镇政府");
		assertThat(this.browser.open(this.clerk, "/liaison/visits").text()).contains("已转镇政府");
		Document lost = this.browser.send(this.clerk, edit, 409, "version", "0", "matter", "另一份");
		assertThat(lost.text()).contains("另一份", "已转镇政府");
		this.browser.refused(this.county, edit, 404);
		this.browser.refused(RosterTown.in(this.context).clerk(), edit, 404);
		assertThat(this.browser.open(this.county, "/liaison/visits?unit=" + this.unit).select("a[href$=edit]"))
			.isEmpty();
	}

	@Test
	@DisplayName("片区由县划分，乡镇看得到自己的片区和联系人；重名、一个乡镇两个片区的说明原因")
	void areasOfTheCounty() throws Exception {
		RosterTown second = RosterTown.in(this.context);
		String name = "片区" + this.unit;
		assertThat(this.browser.open(this.clerk, "/areas").select(".empty").text()).contains("没有编入片区");
		String[] both = { "name", name, "on", TODAY.minusDays(40).toString(), "townships", this.unit.toString(),
				"townships", second.unit().toString() };
		this.browser.send(this.county, "/areas/new", "/areas", both);
		long area = asSystem(() -> this.jdbc.sql("SELECT id FROM liaison_area WHERE name = :name")
			.param("name", name)
			.query(Long.class)
			.single());
		long assignment = assign("AREA:" + area, TODAY.minusDays(30));
		Document mine = this.browser.open(this.clerk, "/areas");
		assertThat(rows(mine)).hasSize(1);
		assertThat(mine.select("tbody tr").text()).contains(name, "红塘乡、红塘乡", this.official);
		assertThat(this.browser.open(this.clerk, "/liaison").select("tbody tr").text()).contains(this.official, name);
		visit(this.clerk, "A:" + assignment, "", "TOWNSHIP:" + this.unit, TODAY.minusDays(3));
		assertThat(this.browser.open(second.clerk(), "/liaison").text()).contains(this.official, "还没有走访");
		assertThat(this.browser.open(this.county, "/liaison").text()).contains("3 天前");
		both[1] = "另一" + name;
		assertThat(this.browser.send(this.county, "/areas/new", 422, both).select("#townships-note").text())
			.contains("已在「" + name + "」", "联系代表工作惯例");
		assertThat(this.browser
			.send(this.county, "/areas/new", 422, "name", "孤片区", "on", TODAY.toString(), "townships", "" + this.unit)
			.select("#townships-note")
			.text()).contains("2个以上乡镇");
		this.browser.send(this.county, "/areas/" + area + "/dissolve", "/areas", "version", "0", "on",
				TODAY.toString());
		assertThat(rows(this.browser.open(this.clerk, "/areas"))).isEmpty();
		assertThat(rows(this.browser.open(this.clerk, "/areas?day=" + TODAY.minusDays(1)))).hasSize(1);
		assertThat(this.browser.open(this.clerk, "/liaison").select("tbody tr")).isEmpty();
	}

	@Test
	@DisplayName("联系安排可以更正、结束，结束以后的日子不再列出")
	void assignmentsEnd() throws Exception {
		long id = assign("TOWNSHIP:" + this.unit, TODAY.minusDays(30));
		String page = "/liaison/assignments/" + id;
		this.browser.send(this.county, page, "/liaison", "version", "0", "official", this.official + "改", "post",
				"副主任");
		assertThat(this.browser.open(this.clerk, "/liaison").text()).contains(this.official + "改", "副主任");
		this.browser.send(this.county, page, 409, "version", "0", "official", "别人");
		assertThat(
				this.browser.send(this.county, page + "/end", 422, "version", "1", "on", TODAY.minusDays(31).toString())
					.select("#on-note")
					.text())
			.contains("早于开始日期");
		this.browser.send(this.county, page + "/end", "/liaison", "version", "1", "on", TODAY.toString());
		assertThat(rows(this.browser.open(this.clerk, "/liaison"))).isEmpty();
		assertThat(rows(this.browser.open(this.clerk, "/liaison?day=" + TODAY.minusDays(1)))).hasSize(1);
	}

	@Test
	@DisplayName("一页录入全部在任代表联系的户数、人数，合计、没有名单的代表、打印一致；不存选民姓名")
	void voterListsAreOneGrid() throws Exception {
		Document empty = this.browser.open(this.clerk, "/liaison/voters");
		assertThat(empty.select("tbody tr")).hasSize(4);
		assertThat(empty.select(".notice").text()).contains("4 名还没有名单");
		Document saved = this.browser.send(this.clerk, "/liaison/voters", "/liaison/voters",
				grid(empty, "10", "３２", "", "25", "", "", "", ""));
		assertThat(saved.select(".notice").text()).contains("改动2名代表", "有名单的 2 名，联系 10 户、选民 57 人", "2 名还没有名单");
		assertThat(saved.select("main details a").eachText()).containsExactly("王五", "欧阳修");
		this.browser.send(this.clerk, "/liaison/voters", "/liaison/voters",
				grid(saved, "", "", "", "25", "", "", "", ""));
		Document print = this.browser.open(this.clerk, "/liaison/voters/print");
		assertThat(print.select(".paper tbody tr").last().text()).contains("合计", "1 名有名单", "25");
		assertThat(this.browser.open(this.clerk, "/liaison").text()).contains("有联系选民名单的 1 名", "25 人");
		assertThat(this.browser.open(this.clerk, "/liaison/voters/export.xlsx").text()).startsWith("PK");
	}

	@Test
	@DisplayName("填错的格子说明原因，其余填的都还在；别人改过的不覆盖（409）；别的乡镇的代表不能填")
	void voterGridKeepsWhatWasTyped() throws Exception {
		Document page = this.browser.open(this.clerk, "/liaison/voters");
		Document wrong = this.browser.send(this.clerk, "/liaison/voters", 422,
				grid(page, "10", "三十", "7", "25", "", "", "", ""));
		assertThat(wrong.select(".notice.danger").text()).contains("五位以内的整数");
		assertThat(wrong.select("input[name=lines[0].voters]").val()).isEqualTo("三十");
		assertThat(wrong.select("input[name=lines[1].households]").val()).isEqualTo("7");
		Document rule = this.browser.send(this.clerk, "/liaison/voters", 422,
				grid(page, "30", "10", "", "", "", "", "", ""));
		assertThat(rule.select(".notice.danger").text()).contains("张䶮的联系户数30比选民人数10还多");
		String[] once = grid(page, "10", "30", "", "", "", "", "", "");
		this.browser.send(this.clerk, "/liaison/voters", "/liaison/voters", once);
		String[] stale = grid(page, "11", "31", "", "", "", "", "", "");
		this.browser.send(this.clerk, "/liaison/voters", 409, stale);
		RosterTown other = RosterTown.in(this.context);
		other.store(RosterTown.FOUR, 4);
		this.browser.send(other.clerk(), "/liaison/voters", 404, stale);
	}

	@Test
	@DisplayName("县只看各乡镇的合计和名单，不能录入；乡镇不能安排联系、划片区；承办单位不能进入")
	void isClosedToOthers() throws Exception {
		Document totals = this.browser.open(this.county, "/liaison/voters");
		assertThat(totals.select("a[href=/liaison/voters?unit=" + this.unit + "]")).hasSize(1);
		Document rows = this.browser.open(this.county, "/liaison/voters?unit=" + this.unit);
		assertThat(rows.select("tbody tr")).hasSize(4);
		assertThat(rows.select("main form")).isEmpty();
		this.browser.send(this.county, "/liaison/voters", 403,
				grid(this.browser.open(this.clerk, "/liaison/voters"), "1", "3", "", "", "", "", "", ""));
		long id = assign("TOWNSHIP:" + this.unit, TODAY);
		for (String path : List.of("/liaison/assignments/new", "/liaison/assignments/" + id,
				"/liaison/assignments/" + id + "/end", "/areas/new", "/areas/1/edit", "/areas/1/dissolve")) {
			this.browser.refused(this.clerk, path, 403);
			this.browser.send(this.clerk, path, 403, "official", "某人", "version", "0");
		}
		Actor agency = TestActors.agency(this.unit, 1);
		for (String path : List.of("/liaison", "/liaison/visits", "/liaison/voters", "/areas")) {
			this.browser.refused(agency, path, 403);
		}
		this.browser.send(this.county, "/liaison/assignments/new", 404, "official", "李主任", "target",
				"DEPUTY:" + this.unit + ":1", "from", TODAY.toString());
		this.browser.send(this.county, "/liaison/assignments/new", 422, "official", "李主任", "target",
				"TOWNSHIP:970101101", "from", TODAY.toString());
	}

	@Test
	@DisplayName("语句数不随安排、走访、代表多少增加")
	void takesAFixedNumberOfStatements() throws Exception {
		assign("TOWNSHIP:" + this.unit, TODAY.minusDays(9));
		this.browser.open(this.clerk, "/liaison");
		List<Integer> few = counts();
		assign("DEPUTY:" + this.unit + ":" + this.deputies.get(0), TODAY.minusDays(9));
		visit(this.clerk, "", "王科长", "TOWNSHIP:" + this.unit, TODAY);
		assertThat(counts()).isEqualTo(few).allMatch((count) -> count <= 7);
	}

	private List<Integer> counts() throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String path : List.of("/liaison", "/liaison/visits", "/liaison/voters", "/areas")) {
			counts.add(this.statements.during(() -> this.browser.open(this.clerk, path)).size());
		}
		return counts;
	}

	private long assign(String target, LocalDate from) throws Exception {
		this.browser.send(this.county, "/liaison/assignments/new", 302, "official", this.official, "target", target,
				"from", from.toString());
		return asSystem(() -> this.jdbc.sql("SELECT max(id) FROM liaison_assignment WHERE official = :official")
			.param("official", this.official)
			.query(Long.class)
			.single());
	}

	private void visit(Actor actor, String who, String visitor, String target, LocalDate on) throws Exception {
		this.browser.send(actor, "/liaison/visits/new", 302, "on", on.toString(), "who", who, "visitor", visitor,
				"target", target, "matter", "了解小组活动");
	}

	private Document refusedVisit(String who, String target, LocalDate on) throws Exception {
		return this.browser.send(this.clerk, "/liaison/visits/new", 422, "on", on.toString(), "who", who, "target",
				target, "matter", "了解小组活动");
	}

	/** Households and voters of the four deputies in turn. */
	private static String[] grid(Document page, String... numbers) {
		List<String> keys = page.select("input[name$=key]").eachAttr("value");
		List<String> fields = new ArrayList<>(List.of("listOn", TODAY.minusDays(1).toString()));
		for (int i = 0; i < keys.size(); i++) {
			fields.addAll(List.of("lines[" + i + "].key", keys.get(i), "lines[" + i + "].households", numbers[2 * i],
					"lines[" + i + "].voters", numbers[2 * i + 1], "lines[" + i + "].area", ""));
		}
		return fields.toArray(String[]::new);
	}

	/**
	 * Of this test's own assignments, areas or visits, whatever others left in the
	 * county.
	 */
	private List<Element> rows(Document page) {
		return page.select("main .table tbody tr")
			.stream()
			.filter((row) -> !page.select("h1").text().equals("联系代表") || row.text().contains(this.official))
			.toList();
	}

	private <T> T asSystem(Scopes.Work<T, RuntimeException> work) {
		return this.scopes.asSystem("测试", () -> this.transaction.execute((tx) -> work.run()));
	}

}
