package cn.township.congress.web.indicator;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.indicator.CountyFixture;
import cn.township.congress.service.indicator.Indicator;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("建议办理情况报告的页面")
class ReportPagesTest {

	private static final Actor CHAIR = CountyFixture.actor(Role.CHAIR, CountyFixture.FIRST, null);

	private static final Actor CLERK = CountyFixture.actor(Role.CLERK, CountyFixture.FIRST, null);

	private static final String PATH = "/suggestions/reports";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Clock clock;

	@Autowired
	private Scopes scopes;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient jdbc;

	private CountyFixture fixture;

	private LocalDate today;

	private long session;

	@BeforeEach
	void setUp() {
		this.fixture = new CountyFixture(this.scopes, this.transactions, this.jdbc);
		this.today = LocalDate.now(this.clock);
		this.fixture.load(this.today);
		this.session = this.fixture.varied(CountyFixture.FIRST, this.today);
	}

	@Test
	@DisplayName("起草的正文含全部指标；每个数字等于点开的行数，也等于 Word；后来的进展不改动它；报告后公布")
	void fromTheDraftToThePublication() throws Exception {
		String address = drafted("year", Integer.toString(this.today.getYear()));
		Document page = open(address, CLERK);
		String text = page.select(".halves section.card").first().text();
		for (Indicator indicator : Indicator.values()) {
			String number = number(page, indicator);
			assertThat(text).as(indicator.name()).contains("—".equals(number) ? indicator.label() + "暂无" : number);
		}
		assertThat(rows(page)).isGreaterThan(20);
		Map<String, String> word = word(address);
		for (Indicator indicator : Indicator.values()) {
			assertThat(word.get(indicator.label())).as(indicator.name()).isEqualTo(number(page, indicator));
		}

		edit(address, "编辑自己写的一段话");
		this.fixture.more(CountyFixture.FIRST, 3, this.today);
		Document later = open(address, CLERK);
		assertThat(later.text()).contains("又有进展");
		for (Indicator indicator : Indicator.values()) {
			assertThat(number(later, indicator)).isEqualTo(number(page, indicator));
		}
		Document redraft = open(address + "/redraft", CLERK);
		assertThat(redraft.select("del").text()).contains("编辑自己写的一段话");
		send(address + "/redraft", CLERK, "version", version(redraft), "seen", redraft.select("[name=seen]").val(),
				"takeOver", "false");
		Document fresh = open(address, CLERK);
		assertThat(fresh.text()).contains("编辑自己写的一段话");
		assertThat(number(fresh, Indicator.TOTAL)).isNotEqualTo(number(page, Indicator.TOTAL));
		assertThat(rows(fresh)).isGreaterThan(20);

		this.mvc
			.perform(with(post(address + "/publish"), CHAIR).param("version", version(address, "/publish"))
				.param("where", "镇政务公开栏")
				.param("on", this.today.toString()))
			.andExpect(status().isUnprocessableContent());
		this.mvc.perform(with(get(address + "/reported"), CLERK)).andExpect(status().isForbidden());
		send(address + "/reported", CHAIR, "version", version(address, "/reported"), "course",
				Long.toString(this.session), "reporter", "王秀兰", "on", this.today.toString());
		assertThat(count("PUBLISH_SUGGESTION_REPORT", "OPEN")).isOne();
		send(address + "/publish", CHAIR, "version", version(address, "/publish"), "where", "镇政务公开栏", "on",
				this.today.toString());
		assertThat(count("PUBLISH_SUGGESTION_REPORT", "DONE")).isOne();
		assertThat(open(PATH, CLERK).select("tbody .badge").text()).contains("已公布");
		this.mvc
			.perform(with(post(address + "/edit"), CLERK).param("version", version(address, "/edit"))
				.param("title", "题")
				.param("body", "改"))
			.andExpect(status().isUnprocessableContent());
	}

	@Test
	@DisplayName("一次会议的报告另立一份；同一年、同一次会议只有一份；别的乡镇看不到，县看得到但不能改")
	void oneReportOfASession() throws Exception {
		String address = drafted("session", Long.toString(this.session));
		assertThat(rows(open(address, CLERK))).isPositive();
		this.mvc.perform(with(post(PATH + "/new"), CLERK).param("session", Long.toString(this.session)))
			.andExpect(status().isUnprocessableContent());
		this.mvc.perform(with(post(PATH + "/new"), CLERK).param("year", Integer.toString(this.today.getYear() + 1)))
			.andExpect(status().isUnprocessableContent());
		this.mvc.perform(with(get(address), CountyFixture.actor(Role.CLERK, CountyFixture.SECOND, null)))
			.andExpect(status().isNotFound());
		Actor county = CountyFixture.actor(Role.COUNTY, CountyFixture.COUNTY, null);
		assertThat(open(address, county).select("main a[href$=/edit], main a[href$=/reported]")).isEmpty();
		assertThat(rows(open(address, county))).isPositive();
		this.mvc.perform(with(get(PATH + "/new"), county)).andExpect(status().isForbidden());
	}

	private String drafted(String name, String value) throws Exception {
		return send(PATH + "/new", CLERK, name, value);
	}

	private void edit(String address, String more) throws Exception {
		Document form = open(address + "/edit", CLERK);
		send(address + "/edit", CLERK, "version", version(form), "title", form.select("[name=title]").text(), "body",
				form.select("[name=body]").text() + "\n" + more);
	}

	/** Opens the rows behind every number of the report. */
	private int rows(Document page) throws Exception {
		int opened = 0;
		Actor reader = CLERK;
		for (Element line : page.select("[data-indicator]")) {
			boolean days = line.attr("data-indicator").matches("OVERDUE_DAYS|LONGEST_OVERDUE");
			for (Element link : line.select("dd a")) {
				int rows = open(link.attr("href"), reader).select("tbody tr").size();
				if (!days) {
					assertThat(rows).as(link.outerHtml()).isEqualTo(Integer.parseInt(link.text()));
				}
				opened++;
			}
		}
		return opened;
	}

	private Map<String, String> word(String address) throws Exception {
		byte[] content = this.mvc.perform(with(get(address.replace("/suggestions/", "/papers/") + ".docx"), CLERK))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		Map<String, String> values = new HashMap<>();
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
			document.getTables()
				.forEach((table) -> table.getRows()
					.stream()
					.filter((row) -> row.getTableCells().size() > 1)
					.forEach((row) -> values.put(row.getCell(0).getText(), row.getCell(1).getText())));
		}
		return values;
	}

	private long count(String kind, String status) {
		return this.scopes.asSystem("测试", () -> new TransactionTemplate(this.transactions).execute((tx) -> this.jdbc
			.sql("SELECT count(*) FROM obligation WHERE unit_code = :unit AND kind = :kind AND status = :status")
			.param("unit", CountyFixture.FIRST.value())
			.param("kind", kind)
			.param("status", status)
			.query(Long.class)
			.single()));
	}

	private static String number(Document page, Indicator indicator) {
		return page.select("[data-indicator=" + indicator + "] dd").text().replaceAll("\\s", "");
	}

	private String version(String address, String deed) throws Exception {
		return version(open(address + deed, CHAIR));
	}

	private static String version(Document form) {
		return form.select("[name=version]").val();
	}

	private String send(String address, Actor actor, String... pairs) throws Exception {
		MockHttpServletRequestBuilder request = with(post(address), actor);
		for (int i = 0; i < pairs.length; i += 2) {
			request.param(pairs[i], pairs[i + 1]);
		}
		return this.mvc.perform(request)
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, Actor actor) {
		return request.with(user(new AccountPrincipal(actor, false))).with(csrf());
	}

	private Document open(String address, Actor reader) throws Exception {
		return Jsoup.parse(this.mvc.perform(with(get(address), reader))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

}
