package cn.township.congress.web.indicator;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.indicator.CountyFixture;
import cn.township.congress.service.indicator.Indicator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("建议统计")
class FiguresPagesTest {

	private static final Actor CLERK = CountyFixture.actor(Role.CLERK, CountyFixture.FIRST, null);

	private static final Actor COUNTY = CountyFixture.actor(Role.COUNTY, CountyFixture.COUNTY, null);

	private static final String PATH = "/suggestions/statistics";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Clock clock;

	private final Map<String, Integer> followed = new HashMap<>();

	private LocalDate today;

	private long session;

	@BeforeEach
	void setUp(@Autowired Scopes scopes, @Autowired PlatformTransactionManager transactions,
			@Autowired JdbcClient jdbc) {
		CountyFixture fixture = new CountyFixture(scopes, transactions, jdbc);
		this.today = LocalDate.now(this.clock);
		fixture.load(this.today);
		this.session = fixture.varied(CountyFixture.FIRST, this.today);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?year=ALL", "", "?year=ALL&sort=-on-time-rate" })
	@DisplayName("乡镇：每一页的每个数字点开，正好有那么多行")
	void everyNumberOfATownshipHasItsRows(String query) throws Exception {
		for (String page : List.of("", "/categories", "/agencies", "/matrix", "/districts", "/deputies")) {
			followAll(PATH + page + query, CLERK);
		}
		assertThat(this.followed).hasSizeGreaterThan(60);
	}

	@Test
	@DisplayName("按一次会议统计，每个数字点开也正好有那么多行")
	void everyNumberOfASessionHasItsRows() throws Exception {
		for (String page : List.of("", "/categories", "/agencies", "/matrix", "/districts", "/deputies")) {
			followAll(PATH + page + "?session=" + this.session, CLERK);
		}
		assertThat(text(open(PATH + "?session=" + this.session, CLERK), Indicator.TOTAL)).isNotEqualTo("0件");
	}

	@Test
	@DisplayName("县：全县和一个乡镇的每个数字点开，正好有那么多行")
	void everyNumberOfACountyHasItsRows() throws Exception {
		followAll(PATH + "?year=ALL", COUNTY);
		for (String page : List.of("", "/categories", "/agencies", "/matrix", "/districts", "/deputies")) {
			followAll(PATH + page + "?year=ALL&unit=" + CountyFixture.FIRST, COUNTY);
		}
	}

	@Test
	@DisplayName("测试数据让每个指标都有不是零的数")
	void fixtureLeavesNoIndicatorEmpty() throws Exception {
		Document page = open(PATH + "?year=ALL", CLERK);
		for (Indicator indicator : Indicator.values()) {
			assertThat(text(page, indicator)).as(indicator.name()).doesNotStartWith("0").isNotEqualTo("—");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "year=ALL", "year=ALL&unit=970101101" })
	@DisplayName("同一个指标：乡镇页面、县页面、Excel、Word 四处一致")
	void theSameEverywhere(String query) throws Exception {
		boolean one = query.contains("unit");
		Document page = open(PATH + "?" + query, COUNTY);
		Map<String, String> excel = excel(PATH + "/export.xlsx?" + query, COUNTY);
		Map<String, String> word = word(PATH + "/indicators.docx?" + query, COUNTY);
		Document township = open(PATH + "?year=ALL", CLERK);
		for (Indicator indicator : Indicator.values()) {
			String number = text(page, indicator);
			assertThat(excel.get(indicator.label())).as("Excel " + indicator).isEqualTo(number);
			assertThat(word.get(indicator.label())).as("Word " + indicator).isEqualTo(number);
			if (one) {
				assertThat(text(township, indicator)).as("township " + indicator).isEqualTo(number);
			}
		}
	}

	@Test
	@DisplayName("总览与统计的数字一致")
	void overviewSaysTheSame() throws Exception {
		Document overview = open("/overview?year=all", COUNTY);
		Document page = open(PATH + "?year=ALL", COUNTY);
		List<String> heads = overview.select("thead th").eachText();
		Element sum = overview.selectFirst("tbody.sum tr");
		for (OverviewColumn column : OverviewColumn.FIGURES) {
			Indicator indicator = column.indicator();
			if (indicator != null && !column.isRate()) {
				int at = OverviewColumn.FIGURES.indexOf(column) + 1;
				assertThat(sum.child(at).text() + "件").as(heads.get(at)).isEqualTo(text(page, indicator));
			}
		}
	}

	@Test
	@DisplayName("逾期天数合计等于各件逾期天数之和，最长逾期是其中最大的")
	void daysOverdueAreThoseOfTheRows() throws Exception {
		Document page = open(PATH + "?year=ALL", CLERK);
		List<Integer> days = open("/suggestions?set=OVERDUE&size=100", CLERK).select("tbody .badge")
			.eachText()
			.stream()
			.filter((text) -> text.startsWith("逾期"))
			.map((text) -> Integer.valueOf(text.replaceAll("[^0-9]", "")))
			.toList();
		assertThat(days).isNotEmpty();
		assertThat(text(page, Indicator.OVERDUE_DAYS)).isEqualTo(days.stream().mapToInt((d) -> d).sum() + "天");
		assertThat(text(page, Indicator.LONGEST_OVERDUE))
			.isEqualTo(days.stream().mapToInt((d) -> d).max().orElse(0) + "天");
	}

	@Test
	@DisplayName("登记簿、导出的登记簿与列表件数一致，公式字样按文字写入")
	void ledgerHasTheRowsOfTheList() throws Exception {
		for (String query : List.of("?set=OVERDUE", "?set=CLASS_A", "?category=WATER", "?session=" + this.session)) {
			int rows = count(open("/suggestions/ledger" + query + "&size=100", CLERK));
			assertThat(rows).as(query).isPositive().isEqualTo(count(open("/suggestions" + query + "&size=100", CLERK)));
			assertThat(open("/suggestions/ledger/print" + query, CLERK).select("tbody tr")).hasSize(rows);
			try (Workbook workbook = workbook("/suggestions/ledger/export.xlsx" + query, CLERK)) {
				assertThat(workbook.getSheetAt(0).getLastRowNum() - 2).as(query).isEqualTo(rows);
			}
		}
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "AGENCY", "ADMIN", "AUDITOR" })
	@DisplayName("承办单位、管理员和审计员打不开统计和登记簿")
	void othersAreRefused(Role role) throws Exception {
		Actor other = CountyFixture.actor(role, CountyFixture.FIRST,
				(role == Role.AGENCY) ? CountyFixture.agency(CountyFixture.FIRST) : null);
		for (String address : List.of(PATH, PATH + "/deputies", PATH + "/export.xlsx", PATH + "/indicators.docx",
				"/suggestions/ledger", "/suggestions/ledger/export.xlsx")) {
			this.mvc.perform(get(address).with(user(new AccountPrincipal(other, false))))
				.andExpect(status().isForbidden());
		}
	}

	@Test
	@DisplayName("别的乡镇的会议按没有处理；乡镇在地址里写别的乡镇也只看到自己的")
	void foreignTownsAreNotThere() throws Exception {
		Actor other = CountyFixture.actor(Role.CLERK, CountyFixture.SECOND, null);
		this.mvc.perform(get(PATH + "?session=" + this.session).with(user(new AccountPrincipal(other, false))))
			.andExpect(status().isNotFound());
		Document own = open(PATH + "?year=ALL&unit=" + CountyFixture.FIRST, other);
		assertThat(own.select("h1").text()).contains("乙丑镇");
		this.mvc
			.perform(get(PATH + "?year=ALL&unit=" + CountyFixture.FAR).with(user(new AccountPrincipal(COUNTY, false))))
			.andExpect(status().isNotFound());
	}

	/** Every link of a number; each different one is opened once. */
	private void followAll(String address, Actor reader) throws Exception {
		Document page = open(address, reader);
		for (Element link : page.select("main a[href^=/suggestions]:not(nav a):not(.btn):not(.defined)")) {
			String href = link.attr("href");
			if (!link.text().matches("[0-9]+") || link.parents().stream().anyMatch(FiguresPagesTest::isDays)
					|| (link.parent() != null && link.parent().text().endsWith("天"))) {
				continue;
			}
			int rows = this.followed.containsKey(href + reader.role()) ? this.followed.get(href + reader.role())
					: count(open(href + "&size=100", reader));
			this.followed.put(href + reader.role(), rows);
			assertThat(rows).as(address + " " + link.outerHtml()).isEqualTo(Integer.parseInt(link.text()));
		}
	}

	private static boolean isDays(Element element) {
		return element.attr("data-indicator").matches("OVERDUE_DAYS|LONGEST_OVERDUE");
	}

	/** The rows of a list; of one of several pages the number it says it has. */
	private static int count(Document list) {
		int rows = list.select("main tbody tr").size();
		String total = list.select("h1 small").text().replaceAll(".* ([0-9]+) 件.*", "$1");
		boolean several = total.matches("[0-9]+") && list.location().isEmpty() && rows == 100;
		return several ? Integer.parseInt(total) : rows;
	}

	private static String text(Document page, Indicator indicator) {
		return page.select("[data-indicator=" + indicator + "] dd").text().replaceAll("\\s", "");
	}

	private Map<String, String> excel(String address, Actor reader) throws Exception {
		Map<String, String> values = new HashMap<>();
		try (Workbook workbook = workbook(address, reader)) {
			Sheet sheet = workbook.getSheet("指标");
			for (Row row : sheet) {
				if (row.getRowNum() > 2) {
					values.put(row.getCell(1).getStringCellValue(), row.getCell(2).getStringCellValue());
					String parts = row.getCell(2).getStringCellValue();
					assertThat(parts).contains(Integer.toString((int) row.getCell(3).getNumericCellValue()));
				}
			}
		}
		return values;
	}

	private Map<String, String> word(String address, Actor reader) throws Exception {
		Map<String, String> values = new HashMap<>();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(address, reader)))) {
			for (XWPFTableRow row : document.getTables().get(0).getRows()) {
				values.put(row.getCell(1).getText(), row.getCell(2).getText());
			}
		}
		return values;
	}

	private Workbook workbook(String address, Actor reader) throws Exception {
		return WorkbookFactory.create(new ByteArrayInputStream(bytes(address, reader)));
	}

	private byte[] bytes(String address, Actor reader) throws Exception {
		return this.mvc.perform(get(address).with(user(new AccountPrincipal(reader, false))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private Document open(String address, Actor reader) throws Exception {
		MvcResult result = this.mvc.perform(get(address).with(user(new AccountPrincipal(reader, false))))
			.andExpect(status().isOk())
			.andReturn();
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

}
