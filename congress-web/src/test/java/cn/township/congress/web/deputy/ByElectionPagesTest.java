package cn.township.congress.web.deputy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.ChangeTown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("补选、变动登记、会议缺席的页面")
class ByElectionPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private ChangeTown town;

	private String deputy;

	@BeforeEach
	void deputy() {
		this.town = ChangeTown.in(this.context);
		this.deputy = "/deputies/" + this.town.deputy("李四");
	}

	@Test
	@DisplayName("从空缺到在任都在页面上办：终止、补选、登记结果、审查、确认、公布")
	void fromVacancyToOffice() throws Exception {
		terminate();
		Document list = open("/by-elections", this.town.clerk());
		String plan = list.select("a[href^=/by-elections/new]").attr("href");
		assertThat(list.text()).contains("应选 2 名，空缺 1 名");
		assertThat(open(plan, this.town.clerk()).select("select[name=district] option[selected]").text())
			.contains("石坪选区", "空缺1名");
		String poll = sent(planned("周补选", "1982年3月"));
		assertThat(open(poll, this.town.clerk()).text()).contains("周补选", "登记结果", "打印补选方案");
		Document wrong = refused(result(poll, "900", "1000"));
		assertThat(wrong.text()).contains("选民800人、参加投票900人", "选举法第四十四条");
		assertThat(wrong.select("#votes0").val()).isEqualTo("1000");
		sent(result(poll, "500", "300"));
		Document done = open(poll, this.town.clerk());
		assertThat(done.select("tbody tr").text()).contains("周补选", "300", "当选", "已当选");
		String elected = done.select("tbody a").attr("href");
		for (String deed : new String[] { "take-up", "confirm", "publish" }) {
			Document page = open(elected, this.town.chair());
			assertThat(page.select("#changes a.btn-main").attr("href")).isEqualTo(elected + "/" + deed);
			sent(deed(elected, deed), this.town.chair());
		}
		assertThat(open(elected, this.town.clerk()).select("h1 .badge").text()).isEqualTo("在任");
		assertThat(open(poll + "/print", this.town.clerk()).text()).contains("补选结果", "周补选", "300", "800 人");
		assertThat(open("/deputies/changes", this.town.clerk()).select("tbody tr")).hasSize(6);
	}

	@Test
	@DisplayName("填错的保留已填内容并说明；县只能看，承办单位打不开")
	void keepsWhatWasTyped() throws Exception {
		terminate();
		Document again = refused(planned("周补选", "八十年代"));
		assertThat(again.select("#name0").val()).isEqualTo("周补选");
		assertThat(again.text()).contains("候选人「周补选」的性别、出生年月或者身份证号没有填对");
		String poll = sent(planned("周补选", "1982年3月"));
		assertThat(open(poll, TestActors.county()).select(".actions a").eachText()).containsExactly("打印补选方案");
		this.mvc.perform(get(poll + "/result").with(as(TestActors.county()))).andExpect(status().isForbidden());
		this.mvc.perform(get("/by-elections").with(as(TestActors.agency(TestActors.LIUXI, 1))))
			.andExpect(status().isForbidden());
		this.mvc.perform(get(poll).with(as(TestActors.clerk(TestActors.LIUXI)))).andExpect(status().isNotFound());
		sent(post(poll + "/cancel").param("version", "0").param("reason", "推迟到下半年"));
		assertThat(open(poll, this.town.clerk()).text()).contains("没有举行", "推迟到下半年");
	}

	@Test
	@DisplayName("变动登记每行点开就是那位代表，可筛选、打印、导出，县看得到")
	void registerLeadsToTheDeputies() throws Exception {
		terminate();
		Document list = open("/deputies/changes", this.town.clerk());
		assertThat(list.select("tbody tr")).hasSize(2);
		assertThat(list.select("tbody a").eachAttr("href")).containsOnly(this.deputy);
		assertThat(list.select("tbody tr").first().text()).contains("代表资格终止并公告", "去世", "第3号");
		assertThat(open("/deputies/changes?kind=TERMINATED", this.town.clerk()).select("tbody tr")).hasSize(1);
		assertThat(open("/deputies/changes?kind=NONE&year=x&unit=1", this.town.clerk()).select("tbody tr")).hasSize(2);
		assertThat(open("/deputies/changes?year=1999", this.town.clerk()).select(".empty")).hasSize(1);
		assertThat(open("/deputies/changes/print", this.town.clerk()).select(".paper tbody tr")).hasSize(2);
		Document county = open("/deputies/changes?unit=" + this.town.unit(), TestActors.county());
		assertThat(county.select("tbody tr")).hasSize(2);
		assertThat(county.select("tbody tr").text()).contains("红塘乡");
		assertThat(this.mvc.perform(get("/deputies/changes/export.xlsx").with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray()).startsWith('P', 'K', 3, 4);
	}

	@Test
	@DisplayName("逐次会议勾选缺席；两次未经批准的提示在代表页和列表上，资格照旧（代表法第六十二条第三项）")
	void ticksAbsences() throws Exception {
		String id = this.deputy.substring("/deputies/".length());
		for (int session = 1; session <= 2; session++) {
			sent(post("/deputies/absences").param("session", Long.toString(this.town.session(session)))
				.param("a" + id, "ABSENT")
				.param("reason" + id, "外出务工"));
		}
		Document page = open("/deputies/absences", this.town.clerk());
		assertThat(page.select("section:contains(两次未经批准)").text()).contains("李四", "第一次会议、第二次会议");
		assertThat(page.text()).doesNotContain("外出务工");
		assertThat(open(this.deputy, this.town.clerk()).select(".notice.warn").text())
			.contains("未经批准 2 次不出席会议：第一次会议、第二次会议", "不会自动终止");
		assertThat(this.town.status(Long.parseLong(id))).isEqualTo("ACTIVE");
		String absence = page.select("button[formaction]").attr("formaction");
		String shown = this.mvc
			.perform(post(absence).param("session", Long.toString(this.town.session(2)))
				.with(csrf())
				.with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(shown).contains("外出务工");
		Document refused = refused(post("/deputies/absences").param("session", Long.toString(this.town.session(2)))
			.param("a" + id, "ON_LEAVE"));
		assertThat(refused.select("[role=alert]").text()).contains("请填写批准人", "代表法第十三条");
		assertThat(open("/deputies/absences", TestActors.county()).text()).contains("李四").doesNotContain("外出务工");
	}

	private void terminate() throws Exception {
		sent(post(this.deputy + "/report-termination").param("version", version(this.deputy))
			.param("choice", "DIED")
			.param("groundOn", this.town.today().minusDays(40).toString())
			.param("on", this.town.today().minusDays(35).toString())
			.param("document", "审查委员会报告"));
		sent(deed(this.deputy, "terminate").param("document", "第3号"), this.town.chair());
	}

	private MockHttpServletRequestBuilder planned(String name, String born) {
		return post("/by-elections/new").param("district", Long.toString(this.town.district("石坪选区")))
			.param("seats", "1")
			.param("listOn", this.town.today().minusDays(30).toString())
			.param("pollOn", this.town.today().minusDays(10).toString())
			.param("document", "主席团第五次会议")
			.param("name0", name)
			.param("sex0", "MALE")
			.param("born0", born);
	}

	private MockHttpServletRequestBuilder result(String poll, String voted, String votes) {
		return post(poll + "/result").param("version", "0")
			.param("voters", "800")
			.param("voted", voted)
			.param("valid", "500")
			.param("votes0", votes)
			.param("document", "选举结果报告");
	}

	private MockHttpServletRequestBuilder deed(String page, String deed) {
		MockHttpServletRequestBuilder request = post(page + "/" + deed).param("version", version(page));
		return deed.equals("confirm") ? request.param("document", "主席团会议") : request;
	}

	private String version(String page) {
		return Integer.toString(this.town.version(Long.parseLong(page.substring("/deputies/".length()))));
	}

	private String sent(MockHttpServletRequestBuilder request) throws Exception {
		return sent(request, this.town.clerk());
	}

	private String sent(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return Objects.requireNonNull(this.mvc.perform(request.with(csrf()).with(as(actor)))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private Document refused(MockHttpServletRequestBuilder request) throws Exception {
		return Jsoup.parse(this.mvc.perform(request.with(csrf()).with(as(this.town.clerk())))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
