package cn.township.congress.web.openness;

import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.openness.SwitchPublicPage;
import cn.township.congress.service.suggestion.Towns;
import cn.township.congress.web.shared.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("办理公开")
class PublicPagesTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final String PAGE = "/public/" + TOWN;

	/** Of the deputies, the handler and what stands in the texts. */
	private static final List<String> PERSONAL = List.of("10055501234", "0999-5550101", "5550101", "刘志强", "吴先蓉", "王站长",
			"13855501234", "32010219800101123X", "1975", "石坪村村民");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	@Autowired
	private MockMvc mvc;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
		asSystem("UPDATE public_page SET open = false WHERE open");
	}

	@Test
	@DisplayName("默认不开通，没有登录的一律看不到；县人大开通以后看得到，关闭以后又看不到")
	void offByDefault() throws Exception {
		this.mvc.perform(get(PAGE + "?q=off")).andExpect(status().isNotFound());
		Document list = this.browser.send(TestActors.county(), "/openness/" + TOWN, "/openness", "open", "true");
		assertThat(list.select("tr:contains(柳溪镇)").text()).contains("已开通", PAGE, "关闭公开页", "测试");
		assertThat(read(PAGE + "?q=on").select("h1").text()).isEqualTo("代表建议办理公开");
		Document again = this.browser.send(TestActors.county(), "/openness/" + TOWN, "/openness", "open", "true");
		assertThat(again.select(".notice.danger").text()).contains("已经开通");
		this.browser.send(TestActors.county(), "/openness/" + TOWN, "/openness", "open", "false");
		this.mvc.perform(get(PAGE + "?q=closed")).andExpect(status().isNotFound());
		assertThat(count("SELECT count(*) FROM audit_entry WHERE table_name = 'public_page'"))
			.isGreaterThanOrEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/public/980123999", "/public/980123000", "/public/980124101", "/public/1", "/public/abc",
			"/public/980123101/suggestions/999999999", "/public/980123101/suggestions/x", "/public",
			"/public/980123101/x" })
	@DisplayName("没有的乡镇、没有的建议是 404，不要求登录")
	void unknown(String path) throws Exception {
		open();
		this.mvc.perform(get(path)).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("乡镇和承办单位不能开关公开页，县里也开不了不是乡镇的")
	void onlyTheCounty() throws Exception {
		this.browser.refused(TestActors.chair(TOWN), "/openness", 403);
		this.browser.refused(TestActors.clerk(TOWN), "/openness", 403);
		this.browser.send(TestActors.chair(TOWN), "/openness/" + TOWN, 403, "open", "true");
		this.browser.send(TestActors.county(), "/openness/980123000", 404, "open", "true");
		this.browser.send(TestActors.county(), "/openness/980124101", 404, "open", "true");
	}

	@Test
	@DisplayName("全文公开、只公开题目、不公开三种各按代表同意的范围（代表法第五十一条），不公开的不列也不计数")
	void asTheDeputyAgreed() throws Exception {
		open();
		long full = concluded("关于公开全文的建议", "FULL", "PUBLISHED");
		long title = concluded("关于公开题目的建议", "TITLE", "PUBLISHED");
		long none = concluded("关于不公开的建议", "NONE", "PUBLISHED");
		long exempt = concluded("关于免予公开的建议", "FULL", "EXEMPT");
		Document list = read(PAGE + "?q=公开");
		assertThat(list.select("tbody tr")).hasSize(2);
		assertThat(list.select(".pager").text()).contains("共 2 条");
		assertThat(row(list, "关于公开全文的建议").text()).contains("第十九届", "陈桂兰等2名代表提出", "交通管理站", "满意");
		assertThat(row(list, "关于公开题目的建议").text()).contains("交通管理站", "满意").doesNotContain("陈桂兰", "第十九届", "年");
		Document whole = read(PAGE + "/suggestions/" + full);
		assertThat(whole.text()).contains("校车绕行六公里", "列入养护计划", "塌陷路段已经修复", "柳交〔2026〕3号", "陈桂兰等2名代表提出", "号码不公开");
		Document only = read(PAGE + "/suggestions/" + title);
		assertThat(only.text()).contains("关于公开题目的建议", "交通管理站", "同意只公开题目")
			.doesNotContain("校车", "修复", "陈桂兰", "答复公开", "柳交", "第十九届");
		this.mvc.perform(get(PAGE + "/suggestions/" + none)).andExpect(status().isNotFound());
		this.mvc.perform(get(PAGE + "/suggestions/" + exempt)).andExpect(status().isNotFound());
		this.mvc.perform(get(PAGE + "/suggestions/" + this.towns.replied(TOWN, "关于还没办结的建议")))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/public/" + TestActors.SHIMEN + "/suggestions/" + full)).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("公开页上没有电话、证件号码、联系人、出生日期（个人信息保护法第二十五条、第二十八条）")
	void nothingPersonal() throws Exception {
		open();
		long full = concluded("关于个人信息13855501234的建议", "FULL", "PUBLISHED");
		long title = concluded("关于个人信息32010219800101123X的建议", "TITLE", "PUBLISHED");
		for (String path : List.of(PAGE + "?q=个人信息", PAGE + "/suggestions/" + full, PAGE + "/suggestions/" + title)) {
			String html = answer(path).getContentAsString(StandardCharsets.UTF_8);
			assertThat(html).contains("个人信息").doesNotContain(PERSONAL.toArray(String[]::new));
		}
		assertThat(read(PAGE + "?q=1385550").select("tbody tr")).isEmpty();
	}

	@Test
	@DisplayName("可以缓存半分钟，没有变化不重发，不开始会话")
	void cached() throws Exception {
		open();
		MockHttpServletResponse first = answer(PAGE + "?q=cached");
		assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=30, public");
		assertThat(first.getHeader(HttpHeaders.SET_COOKIE)).isNull();
		String tag = first.getHeader(HttpHeaders.ETAG);
		assertThat(tag).isNotBlank();
		this.mvc.perform(get(PAGE + "?q=cached").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
			.andExpect(status().isNotModified());
	}

	@Test
	@DisplayName("公布了的办理情况报告列在公开页上，号码遮住；没公布的是 404（代表法第五十一条）")
	void reports() throws Exception {
		open();
		asSystem(
				"INSERT INTO suggestion_report (unit_code, year, title, drafted, body, cut_off, figures, status, recorded_by)"
						+ " VALUES (" + TOWN
						+ ", 2001, '关于2001年代表建议办理情况的报告', '稿', '共收到建议12件。热线13855501234。', '2001-12-31', '{}',"
						+ " 'DRAFT', '测试')");
		long id = count("SELECT id FROM suggestion_report WHERE unit_code = " + TOWN + " AND year = 2001");
		assertThat(read(PAGE + "?q=draft").text()).doesNotContain("2001年代表建议");
		asSystem(
				"INSERT INTO session_course (unit_code, congress_id, session_no, kind, running_order, status, planned_from,"
						+ " planned_to, recorded_by) SELECT unit_code, id, 77, 'REGULAR', 'REGULAR', 'PLANNED', '2002-01-01', '2002-01-02',"
						+ " '测试' FROM congress WHERE unit_code = " + TOWN);
		asSystem(
				"UPDATE suggestion_report SET status = 'PUBLISHED', reported_on = '2002-01-10', published_on = '2002-01-20',"
						+ " published_where = '公开栏', course_id = (SELECT id FROM session_course WHERE session_no = 77 AND unit_code = "
						+ TOWN + ") WHERE id = " + id);
		Element link = read(PAGE + "?q=report").select("a[href=" + PAGE + "/reports/" + id + "]").first();
		assertThat(link).isNotNull();
		Document report = read(link.attr("href"));
		assertThat(report.text()).contains("共收到建议12件", "2002年1月20日公布", "号码不公开").doesNotContain("13855501234");
		this.mvc.perform(get("/public/" + TestActors.SHIMEN + "/reports/" + id)).andExpect(status().isNotFound());
		this.mvc.perform(get(PAGE + "/reports/999999")).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("按年份、类别、题目查找")
	void filters() throws Exception {
		open();
		concluded("关于查找的建议甲", "FULL", "PUBLISHED");
		concluded("关于查找的建议乙", "TITLE", "PUBLISHED");
		int year = Towns.TODAY.minusDays(100).getYear();
		assertThat(read(PAGE + "?q=查找&year=" + year).select("tbody tr")).hasSize(2);
		assertThat(read(PAGE + "?q=查找&year=" + (year - 1)).select("tbody tr")).isEmpty();
		assertThat(read(PAGE + "?q=查找&category=TRANSPORT").select("tbody tr")).hasSize(2);
		assertThat(read(PAGE + "?q=查找&category=WATER").select("tbody tr")).isEmpty();
		assertThat(read(PAGE + "?q=%25").select("tbody tr")).isEmpty();
	}

	private static Element row(Document list, String title) {
		Element row = list.select("tbody tr:contains(" + title + ")").first();
		assertThat(row).as(title).isNotNull();
		return row;
	}

	/** Concluded, with a number in the text and one in the reply. */
	private long concluded(String title, String disclosure, String conclusion) {
		long id = this.towns.evaluated(TOWN, "关于待公开的建议", Satisfaction.SATISFIED);
		asSystem("UPDATE reply SET body = body || '证件32010219800101123X。请与刘志强联系，经办人：吴先蓉。' WHERE suggestion_id = " + id);
		// as it would have been taken over with its history
		asSystem(
				"INSERT INTO suggestion (unit_code, congress_id, session_id, in_session, serial_no, title, facts, proposal,"
						+ " category, source, disclosure, status, submitted_on, registered_at, registered_by, accepted_on, handed_over_on,"
						+ " lead_agency_id, reply_due_on, first_replied_on, first_reply_due_on, replied_on, reply_round, result_class,"
						+ " satisfaction, concluded_on, conclusion) SELECT unit_code, congress_id, session_id, in_session,"
						+ " serial_no + 100000, '" + title
						+ "', facts || '联系13855501234。', proposal, category, source, '" + disclosure
						+ "', 'CONCLUDED', submitted_on, registered_at, registered_by, accepted_on, handed_over_on, lead_agency_id,"
						+ " reply_due_on, first_replied_on, first_reply_due_on, replied_on, reply_round, result_class, satisfaction,"
						+ " current_date, '" + conclusion + "' FROM suggestion WHERE id = " + id);
		long copy = count("SELECT max(id) FROM suggestion WHERE title = '" + title + "'");
		asSystem("INSERT INTO suggestion_signer (unit_code, suggestion_id, mandate_id, position) SELECT unit_code, "
				+ copy + ", mandate_id, position FROM suggestion_signer WHERE suggestion_id = " + id);
		asSystem(
				"INSERT INTO reply (unit_code, suggestion_id, agency_id, round, replied_on, due_on, result_class, document_no,"
						+ " signatory, body, contact_name, contact_phone, source) SELECT unit_code, " + copy
						+ ", agency_id, round, replied_on, due_on, result_class, document_no, signatory, body, contact_name,"
						+ " contact_phone, source FROM reply WHERE suggestion_id = " + id);
		return copy;
	}

	private void open() {
		this.towns.as(TestActors.county(), () -> {
			this.context.getBean(SwitchPublicPage.class).execute(new SwitchPublicPage.Command(TOWN, true));
			return true;
		});
	}

	private Document read(String path) throws Exception {
		return Jsoup.parse(answer(path).getContentAsString(StandardCharsets.UTF_8));
	}

	/** As whoever has not logged in. */
	private MockHttpServletResponse answer(String path) throws Exception {
		return this.mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
	}

	private void asSystem(String sql) {
		this.context.getBean(Scopes.class)
			.asSystem("测试", () -> this.context.getBean(TransactionTemplate.class)
				.execute((status) -> this.context.getBean(JdbcClient.class).sql(sql).update()));
	}

	private long count(String sql) {
		return this.context.getBean(Scopes.class)
			.asSystem("测试", () -> this.context.getBean(TransactionTemplate.class)
				.execute((status) -> this.context.getBean(JdbcClient.class).sql(sql).query(Long.class).single()));
	}

}
