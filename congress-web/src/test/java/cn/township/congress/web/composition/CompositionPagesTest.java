package cn.township.congress.web.composition;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.RosterTown;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("代表结构的页面")
class CompositionPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private RosterTown town;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
	}

	@Test
	@DisplayName("乡镇：每个数字点进去的行数就是这个数字")
	void everyNumberOfATownshipLeadsToItsRows() throws Exception {
		Document page = open("/composition", this.town.clerk());
		assertThat(page.select("h1").text()).contains("代表结构", "4 名");
		assertThat(follow(page, ".composition a[href^=/deputies?]", this.town.clerk())).isGreaterThan(8);
		assertThat(page.select(".bars li")).isNotEmpty();
		assertThat(page.select(".bars svg")).allMatch((svg) -> svg.attr("aria-hidden").equals("true"));
	}

	@Test
	@DisplayName("县：各单位对比的每个数字点进去的行数就是这个数字")
	void everyNumberOfTheCountyLeadsToItsRows() throws Exception {
		for (String by : List.of("sex", "age", "occupation", "mandate")) {
			Document page = open("/composition?by=" + by, TestActors.county());
			assertThat(follow(page, ".stack-table a[href^=/deputies?]", TestActors.county())).isPositive();
		}
		Document page = open("/composition?by=election", TestActors.county());
		assertThat(page.select(".stack-table a[href^=/deputies/districts?unit=]")).isNotEmpty();
		assertThat(page.select(".stack-table tbody th a").eachAttr("href"))
			.contains("/composition?unit=" + this.town.unit());
		assertThat(page.select("#freeze")).isNotEmpty();
		Document part = open("/composition?unit=" + this.town.unit(), TestActors.county());
		assertThat(part.select("#freeze")).isEmpty();
		assertThat(follow(part, ".composition a[href^=/deputies?]", TestActors.county())).isPositive();
	}

	@Test
	@DisplayName("冻结后数字不变，以后的变化标出「上次已报」")
	void whatWasReportedIsMarked() throws Exception {
		String day = open("/composition", this.town.clerk()).select("#freeze input[name=day]").val();
		String frozen = this.mvc
			.perform(post("/composition/snapshots").param("title", "2026年年报")
				.param("day", day)
				.with(by(this.town.clerk()))
				.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.town.store(RosterTown.HEAD + "王五,女,汉族,1990年7月,红塘选区,A3,,,\n", 0, 1);
		Document now = open("/composition", this.town.clerk());
		assertThat(now.select(".notice").text()).contains("2026年年报").contains("处不同");
		assertThat(now.select(".composition .badge").eachText()).contains("上次已报 3，现 2", "上次已报 1，现 2");
		Document old = open(frozen, this.town.clerk());
		assertThat(old.select("h1").text()).contains("2026年年报", "4 名");
		assertThat(old.select(".composition a")).isEmpty();
		assertThat(open("/composition/snapshots", this.town.clerk()).select("tbody td").first().text())
			.isEqualTo("2026年年报");
		assertThat(open(frozen + "/print", this.town.clerk()).select("td").eachText()).contains("代表总数", "4");
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(bytes(frozen + "/export.xlsx", this.town.clerk())))) {
			assertThat(workbook.getSheetAt(0).getRow(3).getCell(2).getNumericCellValue()).isEqualTo(4);
		}
	}

	@Test
	@DisplayName("不能冻结的说明原因，填的内容还在")
	void aRefusalKeepsWhatWasTyped() throws Exception {
		String page = this.mvc
			.perform(post("/composition/snapshots").param("title", "年报")
				.param("day", "2099-01-01")
				.with(by(this.town.clerk()))
				.with(csrf()))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(Jsoup.parse(page).text()).contains("2099年1月1日还没有到");
		assertThat(Jsoup.parse(page).select("input[name=title]").val()).isEqualTo("年报");
		this.mvc.perform(post("/composition/snapshots").with(by(this.town.clerk())).with(csrf()))
			.andExpect(status().isUnprocessableContent());
	}

	@Test
	@DisplayName("县的 Excel 和 Word：乡镇为行，表头合并")
	void theCountysFilesHaveMergedHeads() throws Exception {
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(bytes("/composition/export.xlsx", TestActors.county())))) {
			XSSFSheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getMergedRegions()).anyMatch((region) -> region.getFirstRow() == 2
					&& region.getFirstColumn() > 0 && region.getNumberOfCells() > 1);
			assertThat(sheet.getRow(sheet.getLastRowNum() - 2).getCell(0).getStringCellValue()).isEqualTo("合计");
		}
		try (XWPFDocument document = new XWPFDocument(
				new ByteArrayInputStream(bytes("/composition/export.docx", TestActors.county())))) {
			assertThat(document.getTables().get(0).getRow(0).getCell(0).getText()).isEqualTo("单位");
		}
		assertThat(open("/composition/print", TestActors.county()).select("thead th[colspan]")).isNotEmpty();
	}

	/** How many links were followed. */
	private int follow(Document page, String selector, Actor actor) throws Exception {
		int followed = 0;
		for (Element link : page.select(selector)) {
			Document list = open(link.attr("href"), actor);
			assertThat(list.select(".pager span").first().text()).as(link.attr("href"))
				.isEqualTo("共 " + link.text() + " 条");
			assertThat(list.select("tbody tr")).hasSize(Math.min(20, Integer.parseInt(link.text())));
			followed++;
		}
		return followed;
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(new String(bytes(address, actor), StandardCharsets.UTF_8), "http://localhost/");
	}

	private byte[] bytes(String address, Actor actor) throws Exception {
		return this.mvc.perform(get(URI.create(address)).with(by(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
	}

	private static RequestPostProcessor by(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
