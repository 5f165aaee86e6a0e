package cn.township.congress.web.deputy;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.deputy.RosterTown;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("县看各乡镇代表情况")
class StandingPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Scopes scopes;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private RosterTown town;

	@BeforeEach
	void townWithFourDeputies() {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
	}

	@Test
	@DisplayName("每个数字点进去的行数就是这个数字：在任、暂停、待确认、待公布、待公告")
	void everyNumberLeadsToItsRows() throws Exception {
		update("""
				INSERT INTO suspension (unit_code, mandate_id, ground, from_on, document)
				SELECT unit_code, id, 'IN_CUSTODY', in_office_from, '通知' FROM deputy_mandate WHERE card_no = 'A1'
				AND unit_code = :unit""");
		update("UPDATE deputy_mandate SET status = 'SUSPENDED' WHERE card_no = 'A1' AND unit_code = :unit");
		update("UPDATE deputy_mandate SET confirmed_on = elected_on WHERE card_no = 'A2' AND unit_code = :unit");
		update("""
				UPDATE deputy_mandate SET status = 'TERMINATION_REPORTED', reported_on = in_office_from,
				ground = 'RESIGNED', ground_on = in_office_from WHERE card_no = 'A3' AND unit_code = :unit""");
		Document page = open("/deputies/standing", TestActors.county());
		Element row = page.select("tbody tr:has(a[href*=unit=" + this.town.unit() + "])").first();
		assertThat(row.select("td").eachText()).containsExactly("6", "2", "4", "1", "0", "1", "1");
		assertThat(row.select("a[href^=/deputies/districts]").attr("href"))
			.isEqualTo("/deputies/districts?unit=" + this.town.unit());
		for (Element link : page.select("tbody a[href^=/deputies?]")) {
			Document list = open(link.attr("href"), TestActors.county());
			assertThat(list.select(".pager span").first().text()).as(link.attr("href"))
				.isEqualTo("共 " + link.text() + " 条");
		}
	}

	@Test
	@DisplayName("Excel 与页面一样；乡镇打不开这一页")
	void isExportedAndForTheCountyOnly() throws Exception {
		Document page = open("/deputies/standing", TestActors.county());
		byte[] file = this.mvc
			.perform(get("/deputies/standing/export.xlsx").with(user(new AccountPrincipal(TestActors.county(), false))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(page.select("tbody tr").size() + 2);
		}
		assertThat(page.select("nav.sections a[aria-current]").text()).isEqualTo("各乡镇情况");
		this.mvc.perform(get("/deputies/standing").with(user(new AccountPrincipal(this.town.clerk(), false))))
			.andExpect(status().isForbidden());
		assertThat(open("/composition", this.town.clerk()).select("nav.sections a[href=/deputies/standing]")).isEmpty();
	}

	private void update(String sql) {
		this.scopes.asSystem("测试", () -> this.transaction
			.execute((tx) -> this.jdbc.sql(sql).param("unit", this.town.unit().value()).update()));
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(URI.create(address)).with(user(new AccountPrincipal(actor, false))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

}
