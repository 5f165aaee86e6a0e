package cn.township.congress.web.deputy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.deputy.RosterTown;
import cn.township.congress.service.suggestion.Towns;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("代表的页面")
class DeputyPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private ApplicationContext context;

	private RosterTown town;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
	}

	@Test
	@DisplayName("名单写明在任和名额，没有电话")
	void listShowsTheRoster() throws Exception {
		Document page = open("/deputies", this.town.clerk());
		assertThat(page.select("h1").text()).isEqualTo("代表 在任 4 / 名额 6");
		assertThat(page.select("tbody tr")).hasSize(4);
		assertThat(page.select("tbody tr").first().text()).contains("张䶮", "1978-05", "=cmd|'/C calc'!A0", "石坪选区");
		assertThat(page.text()).doesNotContain("13800138000");
		assertThat(page.select(".toolbar a").eachText()).containsExactly("导入", "登记代表", "导出 Excel", "打印", "打印代表公示牌",
				"导出 Word 名册");
		assertThat(page.select("select[name=district] option").eachText()).containsExactly("全部", "石坪选区", "红塘选区");
	}

	@Test
	@DisplayName("筛选条件在地址里，无意义的条件不理会，查不到时能回到全部")
	void filtersStandInTheAddress() throws Exception {
		assertThat(names("/deputies?q=oyx")).containsExactly("欧阳修");
		assertThat(names("/deputies?sex=FEMALE&q=")).containsExactly("李四");
		assertThat(names("/deputies?sort=name")).containsExactly("李四", "欧阳修", "王五", "张䶮");
		assertThat(names("/deputies?sex=X&district=x&unit=1&status=Y&size=999999")).hasSize(4);
		Document nobody = open("/deputies?q=%E6%97%A0%E4%BA%BA", this.town.clerk());
		assertThat(nobody.select(".empty").text()).contains("没有符合条件的代表");
		assertThat(nobody.select("#q").val()).isEqualTo("无人");
	}

	@Test
	@DisplayName("还没有代表的乡镇看到从哪里开始")
	void emptyListLeadsToTheImport() throws Exception {
		Document page = open("/deputies", RosterTown.in(this.context).clerk());
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/deputies/import");
	}

	@Test
	@DisplayName("县看各乡镇的代表，有乡镇一列和筛选，只能看")
	void countyReadsByTownship() throws Exception {
		Document page = open("/deputies?unit=" + this.town.unit().value(), TestActors.county());
		assertThat(page.select("tbody tr")).hasSize(4);
		assertThat(page.select("tbody tr").first().text()).startsWith("红塘乡");
		assertThat(page.select("h1").text()).contains("在任 4 / 名额 6");
		assertThat(page.select("a[href=/deputies/import]")).isEmpty();
	}

	@Test
	@DisplayName("代表详情：电话先隐去，本镇要求显示才显示，只在那一页；县不能要求；别的乡镇没有这个页面")
	void detailKeepsPersonalData() throws Exception {
		String href = open("/deputies", this.town.clerk()).select("tbody a").first().attr("href");
		assertThat(open(href, this.town.clerk()).text()).contains("138****8000", "1978年5月", "第十九届代表")
			.doesNotContain("13800138000");
		assertThat(open(href, TestActors.county()).text()).contains("138****8000");
		assertThat(open(href, TestActors.county()).select("form[action$=personal-data]")).isEmpty();
		String shown = this.mvc.perform(post(href + "/personal-data").with(as(this.town.clerk())).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(Jsoup.parse(shown).text()).contains("13800138000", "已记录这次查看");
		assertThat(open(href, this.town.clerk()).text()).doesNotContain("13800138000");
		this.mvc.perform(post(href + "/personal-data").with(as(TestActors.county())).with(csrf()))
			.andExpect(status().isForbidden());
		this.mvc.perform(get(href).with(as(TestActors.clerk(TestActors.LIUXI)))).andExpect(status().isNotFound());
		this.mvc.perform(get("/deputies/999999999999").with(as(this.town.clerk()))).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("代表详情列出领衔和附议的建议，点开就是那一件")
	void detailLinksTheSuggestions() throws Exception {
		Towns towns = Towns.in(this.context);
		long id = towns.registered(TestActors.SHIMEN, "关于代表详情的建议");
		Actor clerk = TestActors.clerk(TestActors.SHIMEN);
		String own = "a[href=/suggestions/" + id + "]";
		Document lead = open("/deputies/" + towns.deputy(TestActors.SHIMEN, "陈桂兰"), clerk);
		assertThat(lead.select("tr:has(" + own + ")").text()).contains("关于代表详情的建议", "领衔", "待受理");
		Document joint = open("/deputies/" + towns.deputy(TestActors.SHIMEN, "李强"), clerk);
		assertThat(joint.select("tr:has(" + own + ")").text()).contains("附议");
	}

	@Test
	@DisplayName("打印的花名册一页列全，导出是真正的 Excel 文件")
	void printsAndExports() throws Exception {
		assertThat(open("/deputies/print", this.town.clerk()).select(".paper tbody tr")).hasSize(4);
		byte[] workbook = this.mvc.perform(get("/deputies/export.xlsx").with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(workbook).startsWith('P', 'K', 3, 4);
	}

	@Test
	@DisplayName("承办单位打不开代表名册，县打不开导入")
	void othersAreRefused() throws Exception {
		Actor agency = TestActors.agency(this.town.unit(), 1);
		for (String path : List.of("/deputies", "/deputies/1", "/deputies/print", "/deputies/export.xlsx")) {
			this.mvc.perform(get(path).with(as(agency))).andExpect(status().isForbidden());
		}
		for (String path : List.of("/deputies/import", "/deputies/import/1", "/deputies/import/template.xlsx")) {
			this.mvc.perform(get(path).with(as(TestActors.county()))).andExpect(status().isForbidden());
		}
	}

	@Test
	@DisplayName("语句数不随代表人数和建议件数增加")
	void takesAFixedNumberOfStatements() throws Exception {
		Actor clerk = this.town.clerk();
		open("/deputies", clerk);
		assertThat(statements("/deputies", clerk)).hasSameSizeAs(statements("/deputies?q=oyx", clerk))
			.hasSizeLessThanOrEqualTo(7);
		assertThat(statements("/deputies/print", clerk)).hasSizeLessThanOrEqualTo(3);
		Towns towns = Towns.in(this.context);
		towns.registered(TestActors.SHIMEN, "关于语句数的建议");
		String deputy = "/deputies/" + towns.deputy(TestActors.SHIMEN, "陈桂兰");
		Actor shimen = TestActors.clerk(TestActors.SHIMEN);
		open(deputy, shimen);
		int before = statements(deputy, shimen).size();
		towns.registered(TestActors.SHIMEN, "关于语句数的又一建议");
		assertThat(statements(deputy, shimen)).hasSize(before).hasSizeLessThanOrEqualTo(14);
	}

	private List<String> statements(String address, Actor actor) throws Exception {
		return this.statements.during(() -> open(address, actor));
	}

	private List<String> names(String address) throws Exception {
		return open(address, this.town.clerk()).select("tbody tr td:first-child").eachText();
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
