package cn.township.congress.web.workbench;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.CurrentUser;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.indicator.CountyFixture;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.web.shared.NumberLinks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("工作台")
class WorkbenchPageTest {

	private static final Actor CHAIR = CountyFixture.actor(Role.CHAIR, CountyFixture.FIRST, null);

	private static final Actor CLERK = CountyFixture.actor(Role.CLERK, CountyFixture.FIRST, null);

	private static final Actor AGENCY = CountyFixture.actor(Role.AGENCY, CountyFixture.FIRST,
			CountyFixture.agency(CountyFixture.FIRST));

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private Clock clock;

	private CountyFixture fixture;

	private NumberLinks numbers;

	@BeforeEach
	void setUp(@Autowired Scopes scopes, @Autowired PlatformTransactionManager transactions, @Autowired JdbcClient jdbc,
			@Autowired SuggestionList list, @Autowired CurrentUser currentUser) {
		this.fixture = new CountyFixture(scopes, transactions, jdbc);
		this.fixture.load(LocalDate.now(this.clock));
		this.numbers = new NumberLinks(list, currentUser);
	}

	@Test
	@DisplayName("每个数字点开,列表正好有那么多行")
	void everyNumberHasItsRows() throws Exception {
		assertThat(this.numbers.follow(open(CHAIR), CHAIR)).isGreaterThan(12);
		assertThat(this.numbers.follow(open(AGENCY), AGENCY)).isGreaterThan(6);
	}

	@Test
	@DisplayName("最急的在前:先逾期,写明自哪天起算和依据")
	void theMostUrgentComesFirst() throws Exception {
		Document page = open(CHAIR);
		assertThat(page.select("tbody tr").first().text()).contains("尚未答复", "代表法第五十一条", "交办起", "逾期");
		assertThat(page.select(".tabs a").first().text()).startsWith("逾期");
	}

	@Test
	@DisplayName("主席可以交办,干事只能查看")
	void nextStepIsWhatTheReaderMayDo() throws Exception {
		assertThat(open(CHAIR).select("tbody").text()).contains("审批申请");
		assertThat(open(CLERK).select("tbody").text()).doesNotContain("审批申请").contains("查看");
	}

	@Test
	@DisplayName("承办单位只看到自己的收件箱,没有登记按钮")
	void agencySeesItsInbox() throws Exception {
		Document page = open(AGENCY);
		assertThat(page.select(".tabs a").eachText()).anyMatch((tab) -> tab.startsWith("待签收"));
		assertThat(page.select("a[href=/suggestions/new], .start-steps")).isEmpty();
	}

	@Test
	@DisplayName("新乡镇看到从哪里开始")
	void newTownshipIsToldHowToBegin() throws Exception {
		Document page = open(CountyFixture.actor(Role.CLERK, CountyFixture.NEW, null));
		assertThat(page.select(".start-steps a").eachAttr("href")).containsExactly("/sessions", "/agencies",
				"/deputies/import", "/suggestions/new");
		assertThat(page.select(".start-steps .done, .numbers, table")).isEmpty();
		assertThat(open(CHAIR).select(".start-steps")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "COUNTY,/overview", "ADMIN,/accounts", "AUDITOR,/audit" })
	@DisplayName("其他角色从首页到各自的页面")
	void othersAreLedOn(Role role, String address) throws Exception {
		Actor other = CountyFixture.actor(role, CountyFixture.COUNTY, null);
		this.mvc.perform(get("/").with(user(new AccountPrincipal(other, false)))).andExpect(redirectedUrl(address));
	}

	@Test
	@DisplayName("语句数不随建议的数量增加")
	void takesAFixedNumberOfStatements() throws Exception {
		Actor chair = CountyFixture.actor(Role.CHAIR, CountyFixture.SECOND, null);
		List<String> before = this.statements.during(() -> open(chair));
		this.fixture.more(CountyFixture.SECOND, 100, LocalDate.now(this.clock));
		List<String> after = this.statements.during(() -> open(chair));
		assertThat(after.size()).isLessThanOrEqualTo(before.size());
		assertThat(before).hasSizeLessThanOrEqualTo(33);
	}

	private Document open(Actor reader) throws Exception {
		MvcResult result = this.mvc.perform(get("/").with(user(new AccountPrincipal(reader, false))))
			.andExpect(status().isOk())
			.andReturn();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

}
