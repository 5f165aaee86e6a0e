package cn.township.congress.web.indicator;

import java.io.ByteArrayInputStream;
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
import cn.township.congress.service.sheet.ExportName;
import cn.township.congress.service.suggestion.SuggestionList;
import cn.township.congress.web.shared.NumberLinks;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("全县总览")
class OverviewPageTest {

	private static final Actor COUNTY = CountyFixture.actor(Role.COUNTY, CountyFixture.COUNTY, null);

	private static final Actor CITY = CountyFixture.actor(Role.COUNTY, CountyFixture.CITY, null);

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
		this.fixture.load(today());
		this.numbers = new NumberLinks(list, currentUser);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/overview?year=all", "/overview", "/overview?only=overdue&year=all" })
	@DisplayName("每个数字点开,列表正好有那么多行")
	void everyNumberHasItsRows(String address) throws Exception {
		assertThat(this.numbers.follow(open(address, COUNTY), COUNTY)).isGreaterThan(40);
	}

	@Test
	@DisplayName("市级账号看到各县的乡镇,县名另成一列,数字同样点得开")
	void cityLooksAtTheTownshipsOfItsCounties() throws Exception {
		Document page = open("/overview?year=all", CITY);
		assertThat(page.select("h1").text()).startsWith("全市总览");
		assertThat(page.select("tbody:not(.sum) th").eachText()).contains("甲子镇", "丙寅镇", "丁卯乡");
		assertThat(page.select("tbody:not(.sum) tr td:nth-child(2)").eachText()).contains("东河县", "西岭县");
		this.numbers.follow(page, CITY);
	}

	@Test
	@DisplayName("各状态之和等于建议总数,合计等于各行之和")
	void figuresAddUp() throws Exception {
		Document page = open("/overview?year=all", COUNTY);
		List<Element> rows = page.select("tbody:not(.sum) tr");
		Element sum = page.selectFirst("tbody.sum tr");
		for (int column = 2; column <= 9; column++) {
			int at = column;
			assertThat(rows.stream().mapToInt((row) -> number(row, at)).sum()).isEqualTo(number(sum, at));
		}
		int states = 0;
		for (int column = 3; column <= 9; column++) {
			states += number(sum, column);
		}
		String closed = page.select(".definitions p.note a").text();
		assertThat(states + Integer.parseInt(closed)).isEqualTo(number(sum, 2));
	}

	@Test
	@DisplayName("按列排序由服务器完成,未知的比率排在最后")
	void sortsByColumn() throws Exception {
		Document page = open("/overview?year=all&sort=on-time-rate", COUNTY);
		assertThat(page.select("tbody:not(.sum) th").last()).hasToString("<th scope=\"row\">丙寅镇</th>");
		assertThat(page.select("th[aria-sort]").text()).isEqualTo("按期答复率");
		assertThat(page.select("th[aria-sort] a").attr("href")).isEqualTo("/overview?year=all&sort=-on-time-rate");
	}

	@Test
	@DisplayName("只看有逾期的,合计仍是全部乡镇")
	void onlyTownshipsWithSomethingOverdue() throws Exception {
		Document page = open("/overview?year=all&only=overdue", COUNTY);
		assertThat(page.select("tbody:not(.sum) th").eachText()).containsExactly("甲子镇", "乙丑镇");
		assertThat(page.select("tbody.sum").text())
			.isEqualTo(open("/overview?year=all", COUNTY).select("tbody.sum").text());
	}

	@Test
	@DisplayName("每个表头说明怎样计算,页面没有内联脚本和样式")
	void headsSayHowTheyAreCounted() throws Exception {
		Document page = open("/overview", COUNTY);
		for (Element head : page.select("thead th.num a")) {
			assertThat(head.attr("data-definition")).as(head.text()).isNotBlank();
			assertThat(page.select("#" + head.attr("aria-describedby")).text()).isEqualTo(head.attr("data-definition"));
		}
		assertThat(page.select("[style], style, script:not([src])")).isEmpty();
	}

	@Test
	@DisplayName("导出的工作簿与页面数字一致,并附口径")
	void workbookHasTheSameFigures() throws Exception {
		Document page = open("/overview?year=all&sort=-total", CITY);
		MvcResult result = this.mvc.perform(get("/overview.xlsx?year=all&sort=-total").with(user(principal(CITY))))
			.andExpect(status().isOk())
			.andExpect(content().contentType(ExportName.XLSX))
			.andReturn();
		try (Workbook workbook = WorkbookFactory
			.create(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
			Sheet figures = workbook.getSheetAt(0);
			List<Element> rows = page.select("tbody tr");
			for (int i = 0; i < rows.size(); i++) {
				assertThat(figures.getRow(3 + i).getCell(1).getStringCellValue())
					.isEqualTo(rows.get(i).select("th").text());
				assertThat((int) figures.getRow(3 + i).getCell(4).getNumericCellValue())
					.isEqualTo(Integer.parseInt(rows.get(i).select("td").get(2).text()));
			}
			assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue()).isEqualTo("代表");
		}
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "COUNTY", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("乡镇、承办单位、管理员和审计员打不开总览")
	void othersAreRefused(Role role) throws Exception {
		Actor other = CountyFixture.actor(role, CountyFixture.FIRST,
				(role == Role.AGENCY) ? CountyFixture.agency(CountyFixture.FIRST) : null);
		this.mvc.perform(get("/overview").with(user(principal(other)))).andExpect(status().isForbidden());
		this.mvc.perform(get("/overview.xlsx").with(user(principal(other)))).andExpect(status().isForbidden());
	}

	@Test
	@DisplayName("语句数不随乡镇和建议的数量增加")
	void takesAFixedNumberOfStatements() throws Exception {
		open("/overview", CITY);
		List<String> before = this.statements.during(() -> open("/overview?year=all", CITY));
		this.fixture.more(CountyFixture.FAR, 200, today());
		List<String> after = this.statements.during(() -> open("/overview?year=all", CITY));
		assertThat(after).hasSameSizeAs(before);
		assertThat(after.stream().filter((sql) -> sql.contains("suggestion"))).hasSize(2);
	}

	private Document open(String address, Actor reader) throws Exception {
		MvcResult result = this.mvc.perform(get(address).with(user(principal(reader))))
			.andExpect(status().isOk())
			.andReturn();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private static int number(Element row, int child) {
		return Integer.parseInt(row.child(child).text());
	}

	private static AccountPrincipal principal(Actor actor) {
		return new AccountPrincipal(actor, false);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
