package cn.township.congress.web.account;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.IssuedCode;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.shared.Times;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(AccountData.class)
class AccountPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AccountData data;

	@Test
	@DisplayName("新建账号给出一次性口令，只显示一次，本人凭它启用")
	void newAccountGetsACodeShownOnce() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		MvcResult created = this.mvc.perform(creation(admin, "new.clerk", Role.CLERK, "980123101")).andReturn();
		IssuedCode issued = (IssuedCode) created.getFlashMap().get("issued");
		assertThat(issued.code()).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){2}");
		String page = "/accounts/" + issued.accountId();
		assertThat(created.getResponse().getRedirectedUrl()).isEqualTo(page);
		this.mvc.perform(get(page).with(AccountData.as(admin)).flashAttrs(created.getFlashMap()))
			.andExpect(content().string(containsString(issued.code())));
		assertThat(open(admin, page).text()).contains("待启用").doesNotContain(issued.code());
		this.mvc
			.perform(post("/activate").with(csrf())
				.param("username", "new.clerk")
				.param("code", issued.code().toLowerCase(Locale.ROOT))
				.param("password", "autumnwind2026")
				.param("again", "autumnwind2026"))
			.andExpect(redirectedUrl("/login"));
		assertThat(open(admin, page).text()).contains("正常");
	}

	@Test
	@DisplayName("用户名已被别的单位使用，也说清楚并保留输入")
	void takenNameIsRefused() throws Exception {
		Actor taken = this.data.active(Role.CLERK, AccountData.SHIMEN);
		Actor admin = this.data.active(Role.ADMIN, AccountData.LIUXI);
		this.mvc.perform(creation(admin, taken.username(), Role.CLERK, "980123101"))
			.andExpect(status().is(422))
			.andExpect(content().string(containsString("这个用户名已有人使用")))
			.andExpect(content().string(containsString("新同志")));
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "CLERK, 980123102, 只能管理本辖区", "ADMIN, 980123101, 由县级以上账号管理员管理", "AUDITOR, 980123101, 由县级以上账号管理员管理",
			"COUNTY, 980123101, 角色不属于所选单位", "AGENCY, 980123101, 承办单位" })
	@DisplayName("乡镇账号管理员不能给外单位建账号，也不能再造管理员和审计员")
	void townshipAdministratorStaysInItsPlace(Role role, String unit, String refusal) throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.LIUXI);
		this.mvc.perform(creation(admin, "somebody.new", role, unit))
			.andExpect(status().is(422))
			.andExpect(content().string(containsString(refusal)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/disable", "/enable", "/unlock", "/reset" })
	@DisplayName("别的单位的账号，当作不存在")
	void anotherUnitsAccountDoesNotExist(String verb) throws Exception {
		Actor stranger = this.data.active(Role.CLERK, AccountData.SHIMEN);
		Actor admin = this.data.active(Role.ADMIN, AccountData.LIUXI);
		String page = "/accounts/" + stranger.accountId() + verb;
		MockHttpServletRequestBuilder request = verb.isEmpty() ? get(page) : post(page).with(csrf());
		this.mvc.perform(request.with(AccountData.as(admin))).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("停用立即结束登录，恢复后可以再登录")
	void disablingEndsTheSession() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		Actor auditor = this.data.active(Role.AUDITOR, AccountData.COUNTY);
		MockHttpSession session = logIn(auditor);
		this.mvc.perform(get("/audit").session(session)).andExpect(status().isOk());
		assertThat(act(admin, auditor, "disable")).contains("已停用");
		this.mvc.perform(get("/audit").session(session)).andExpect(redirectedUrl("/login?ended"));
		assertThat(act(admin, auditor, "enable")).contains("正常");
		this.mvc.perform(get("/audit").session(logIn(auditor))).andExpect(status().isOk());
	}

	@Test
	@DisplayName("解锁、重置；不能停用自己")
	void unlocksAndResetsButNotOneself() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		for (int i = 0; i < 5; i++) {
			this.data.change(clerk, (account) -> account.loginFailed(Instant.now()));
		}
		assertThat(open(admin, "/accounts/" + clerk.accountId()).text()).contains("已锁定");
		assertThat(act(admin, clerk, "unlock")).contains("正常");
		assertThat(act(admin, clerk, "reset")).contains("待启用");
		assertThat(this.data.read(clerk).passwordHash()).isNull();
		assertThat(act(admin, admin, "disable")).contains("正常");
		assertThat(this.data.read(admin).isDisabled()).isFalse();
	}

	@Test
	@DisplayName("列表按单位、状态、姓名筛选，按键翻页")
	void listsByKey() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.SHIMEN);
		for (int i = 0; i < 12; i++) {
			this.data.waiting(Role.CLERK, AccountData.SHIMEN);
		}
		Document first = open(admin, "/accounts?size=10&state=WAITING");
		assertThat(first.select("tbody tr")).hasSize(10);
		Document second = open(admin, first.select("a[rel=next]").attr("href"));
		assertThat(second.select("tbody tr").eachText())
			.doesNotContainAnyElementsOf(first.select("tbody tr").eachText());
		assertThat(second.select("a[rel=prev]")).hasSize(1);
		assertThat(open(admin, "/accounts?q=%25").text()).contains("没有符合条件的账号");
		assertThat(open(admin, "/accounts").select("tbody tr").eachText()).allMatch((row) -> row.contains("石门镇"));
	}

	@Test
	@DisplayName("添加单位要合码段、不重复、在本辖区")
	void addsUnits() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		assertThat(addUnit(admin, "980123402", "TOWN")).contains("编码规则不符");
		assertThat(addUnit(admin, "980123101", "TOWN")).contains("已有单位");
		assertThat(addUnit(admin, "980124101", "TOWN")).contains("本辖区");
		assertThat(addUnit(admin, "98012310", "TOWN")).contains("九位数字");
		assertThat(addUnit(admin, "980123402", "DEVELOPMENT_ZONE")).isEmpty();
		assertThat(open(admin, "/units").text()).contains("云江省 省").contains("新单位").contains("980123402");
		this.mvc.perform(post("/units/980123402").with(csrf()).with(AccountData.as(admin)).param("name", "青山开发区"))
			.andExpect(redirectedUrl("/units"));
		assertThat(open(admin, "/units").text()).contains("青山开发区");
		this.mvc.perform(get("/units/980124000").with(AccountData.as(admin))).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("谁办的都有审计：改前、改后，口令不显示")
	void everythingIsInTheTrail() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		Actor auditor = this.data.active(Role.AUDITOR, AccountData.COUNTY);
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		act(admin, clerk, "reset");
		Document trail = open(auditor, "/audit?table=account&row=" + clerk.accountId());
		assertThat(trail.select("tbody tr").first().text()).contains(admin.trailName(), "账号", "修改", "口令 不显示");
		assertThat(trail.text()).doesNotContain("{bcrypt}");
		assertThat(trail.select("tbody tr").last().text()).contains("新建时间 " + today());
		assertThat(open(auditor, "/audit?from=2026-2-31").text()).contains("日期看不懂");
		assertThat(open(auditor, "/audit?to=2020-1-1").text()).contains("没有符合条件的审计记录");
	}

	@Test
	@DisplayName("页面框架：单位、角色、权限内的菜单")
	void frameShowsWhoAndWhere() throws Exception {
		Document page = open(this.data.active(Role.ADMIN, AccountData.LIUXI), "/accounts");
		assertThat(page.select("header .unit").text()).isEqualTo("青山县柳溪镇");
		assertThat(page.select("nav.side a").eachText()).containsExactly("账号", "组织", "规则参数", "放假安排", "审计");
	}

	/** As the pages say it, in our zone, whatever zone the machine is in. */
	private static String today() {
		LocalDate today = LocalDate.now(Times.ZONE);
		return today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
	}

	private String act(Actor admin, Actor subject, String verb) throws Exception {
		String page = "/accounts/" + subject.accountId();
		this.mvc.perform(post(page + "/" + verb).with(csrf()).with(AccountData.as(admin)))
			.andExpect(redirectedUrl(page));
		return open(admin, page).text();
	}

	private String addUnit(Actor admin, String code, String kind) throws Exception {
		return this.mvc
			.perform(post("/units").with(csrf())
				.with(AccountData.as(admin))
				.param("code", code)
				.param("name", "新单位")
				.param("kind", kind))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private Document open(Actor actor, String url) throws Exception {
		String html = this.mvc.perform(get(URI.create(url)).with(AccountData.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return Jsoup.parse(html);
	}

	private MockHttpSession logIn(Actor actor) throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.mvc
			.perform(post("/login").with(csrf())
				.session(session)
				.param("username", actor.username())
				.param("password", AccountData.PASSWORD))
			.andExpect(redirectedUrl("/"));
		return session;
	}

	private static MockHttpServletRequestBuilder creation(Actor admin, String username, Role role, String unit) {
		return post("/accounts").with(csrf())
			.with(AccountData.as(admin))
			.param("displayName", "新同志")
			.param("username", username)
			.param("role", role.name())
			.param("unit", unit);
	}

}
