package cn.township.congress.web.deputy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.TerminationGround;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.DeputySet;
import cn.township.congress.service.deputy.TermTown;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new township from an empty database to a confirmed roster.
 */
@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("新一届：选区、资格审查、名单公布")
class NewTermPagesTest {

	@Autowired
	private Browser browser;

	@Autowired
	private ApplicationContext context;

	private TermTown town;

	private LocalDate elected;

	@BeforeEach
	void emptyTownship() {
		this.town = TermTown.in(this.context);
		this.elected = this.town.today().minusDays(30);
	}

	@Test
	@DisplayName("从空库到公布名单：届次、选区、审查、确认、公布，最后打印公告（选举法第四十七条）")
	void fromNothingToThePublishedRoster() throws Exception {
		assertThat(this.browser.open(this.town.clerk(), "/deputies/districts").select(".empty").text()).contains("届次");
		assertThat(this.browser.open(this.town.clerk(), "/deputies/review").select(".empty").text()).contains("届次");
		this.browser.send(this.town.clerk(), "/sessions/terms/new", "/sessions", "termNo", "1", "seats", "5",
				"electedOn", this.elected.toString());
		long term = term();
		String add = "/deputies/districts/" + term + "/new";
		Document refused = this.browser.send(this.town.clerk(), add, 422, "districtNo", "1", "name", "河东选区", "seats",
				"4");
		assertThat(refused.select("#seats-note").text()).contains("选举法第二十五条");
		Document districts = this.browser.send(this.town.clerk(), add, "/deputies/districts?term=" + term, "districtNo",
				"1", "name", "河东选区", "seats", "2", "voters", "1200");
		assertThat(districts.select("tbody").text()).contains("河东选区", "1200");
		List<String> ids = List.of(elect(term, "陈桂兰"), elect(term, "李强"));
		Document review = this.browser.open(this.town.clerk(), "/deputies/review");
		assertThat(review.select("tbody input[name=ids][checked]").eachAttr("value"))
			.containsExactlyInAnyOrderElementsOf(ids);
		String path = "/deputies/review/" + term;
		String back = "/deputies/review?term=" + term;
		Document confirm = this.browser.send(this.town.clerk(), path + "/take-up", back,
				with(ids, "on", this.elected.plusDays(3).toString()));
		assertThat(confirm.select(".notice.ok").text()).contains("2名");
		assertThat(confirm.select("fieldset[disabled]")).isNotEmpty();
		Document again = this.browser.send(this.town.clerk(), path + "/take-up", 422,
				with(ids, "on", this.elected.plusDays(3).toString()));
		assertThat(again.select(".notice.danger").text()).contains("2名已经办理过", "选举法第四十七条");
		this.browser.send(this.town.clerk(), path + "/confirm", 403,
				with(ids, "on", this.elected.plusDays(4).toString(), "meeting", "主席团第一次会议", "report", "资审〔2026〕1号"));
		Document missing = this.browser.send(this.town.chair(), path + "/confirm", 422,
				with(ids, "on", this.elected.plusDays(4).toString()));
		assertThat(missing.select("#meeting-note .error, #report-note .error")).hasSize(2);
		assertThat(missing.select("tbody a[href$=/declare-invalid]")).hasSize(2);
		this.browser.send(this.town.chair(), path + "/confirm", back,
				with(ids, "on", this.elected.plusDays(4).toString(), "meeting", "主席团第一次会议", "report", "资审〔2026〕1号"));
		Document done = this.browser.send(this.town.clerk(), path + "/publish", back,
				with(ids, "on", this.elected.plusDays(5).toString()));
		assertThat(done.select(".empty").text()).contains("都已办理");
		Document paper = this.browser.open(this.town.clerk(), path + "/announcement");
		assertThat(paper.select("main").text()).contains("换届乡第一届", "2名代表的代表资格有效", "河东选区", "陈桂兰（女）", "换届乡人民代表大会主席团");
		this.town.hold(term, 1, this.elected.plusDays(10));
		assertThat(this.browser.open(this.town.clerk(), "/deputies/districts").select("tbody tr").text())
			.contains("陈桂兰", "李强");
		assertThat(this.town.names(DeputySet.IN_OFFICE, this.town.today())).hasSize(2);
	}

	@Test
	@DisplayName("县看各乡镇的名额和缺额，点进去是各选区；不能审查、不能改选区；承办单位看不到")
	void theCountyLooksOnly() throws Exception {
		long congress = this.town.elected(1, 5, this.elected);
		this.town.publish(congress, this.town.district(congress, 1, 2), "陈桂兰", this.elected, this.elected);
		this.town.hold(congress, 1, this.elected);
		Document county = this.browser.open(TestActors.county(), "/deputies/districts");
		String detail = county.select("a[href*=unit=" + this.town.unit().value() + "]").first().attr("href");
		Document town = this.browser.open(TestActors.county(), detail);
		assertThat(town.select("tbody tr").text()).contains("第1选区", "陈桂兰");
		assertThat(town.select("a[href^=/by-elections], a[href$=/new]")).isEmpty();
		assertThat(this.browser.open(this.town.clerk(), "/deputies/districts").select("a[href^=/by-elections]"))
			.hasSize(1);
		assertThat(this.browser.open(TestActors.county(), "/deputies/districts/print").text()).contains("换届乡");
		assertThat(this.browser.open(this.town.clerk(), "/deputies/districts/print").text()).contains("陈桂兰");
		this.browser.refused(TestActors.county(), "/deputies/review", 403);
		this.browser.refused(TestActors.county(), "/deputies/districts/" + congress + "/new", 403);
		this.browser.refused(TestActors.clerk(TestActors.LIUXI), "/deputies/districts/" + congress + "/new", 404);
		this.browser.refused(TestActors.clerk(TestActors.LIUXI), "/deputies/review?term=" + congress, 404);
		this.browser.refused(TestActors.agency(this.town.unit(), 1), "/deputies/districts", 403);
	}

	@Test
	@DisplayName("工作台：第一次会议的期限（地方组织法第二十条）、待审查、待确认、待公布，数字与点开的名单一致；办完就不再出现")
	void theWorkbenchForgetsNothing() throws Exception {
		long congress = this.town.elected(1, 5, this.elected);
		long district = this.town.district(congress, 1, 3);
		this.town.elect(congress, district, "甲", this.elected);
		this.town.elect(congress, district, "乙", this.elected);
		long third = this.town.elect(congress, district, "丙", this.elected);
		this.town.change(third, (mandate) -> mandate.takeUp(DeputyMother.on(this.elected)));
		Document page = this.browser.open(this.town.chair(), "/");
		assertThat(page.select(".term-tasks").text()).contains("第一届第一次会议还没有登记", "选举起两个月，地方组织法第二十条", "还有",
				"2名代表已当选，待资格审查", "1名代表已审查，待主席团确认");
		assertThat(numbersAreRows(page)).isEqualTo(2);
		this.town.change(third, (mandate) -> mandate.confirm(DeputyMother.on(this.elected), "主席团会议"));
		page = this.browser.open(this.town.clerk(), "/");
		assertThat(page.select(".term-tasks").text()).contains("1名代表资格已确认，名单待公布").doesNotContain("待主席团确认");
		assertThat(numbersAreRows(page)).isEqualTo(2);
		this.town.hold(congress, 1, this.town.today().minusDays(1));
		this.town.change(third, (mandate) -> mandate.reportTermination(DeputyMother.on(this.town.today()),
				TerminationGround.MOVED_AWAY, this.town.today(), "报告", null));
		page = this.browser.open(this.town.clerk(), "/");
		assertThat(page.select(".term-tasks").text()).contains("1名代表资格终止已报告，待公告").doesNotContain("第一次会议");
		assertThat(page.select("a[href=/deputies/districts]").text()).contains("5 名");
		assertThat(numbersAreRows(page)).isEqualTo(2);
	}

	private int numbersAreRows(Document page) throws Exception {
		List<String> links = page.select(".term-tasks td:first-child a[href^=/deputies?status=]").eachAttr("href");
		for (String link : links) {
			String text = page.select(".term-tasks a.row-link[href=\"" + link + "\"]").text();
			assertThat(this.browser.open(this.town.clerk(), link).select("main tbody tr")).as(text)
				.hasSize(Integer.parseInt(text.replaceAll("\\D.*", "")));
		}
		return links.size();
	}

	private long term() {
		return this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("SELECT id FROM congress WHERE unit_code = :unit")
			.param("unit", this.town.unit().value())
			.query(Long.class)
			.single());
	}

	private String elect(long congress, String name) {
		long district = this.town.asSystem(() -> this.town.bean(JdbcClient.class)
			.sql("SELECT id FROM electoral_district WHERE congress_id = :id")
			.param("id", congress)
			.query(Long.class)
			.single());
		return Long.toString(this.town.elect(congress, district, name, this.elected));
	}

	private static String[] with(List<String> ids, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		ids.forEach((id) -> all.addAll(List.of("ids", id)));
		return all.toArray(String[]::new);
	}

}
