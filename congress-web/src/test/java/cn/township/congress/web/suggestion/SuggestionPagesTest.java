package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.Scopes;
import cn.township.congress.service.suggestion.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("建议的页面")
class SuggestionPagesTest {

	private static final String MEETING_REQUIRED = "作出决定的主席团会议</span> <span class=\"req\">必填";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("登记一件建议：姓名用拼音首字母也能找到代表")
	void registersByInitials() throws Exception {
		this.mvc.perform(registration("cgl", "李强、王芳", "关于首字母登记的建议", Towns.TODAY.toString()))
			.andExpect(redirectedUrlPattern("/suggestions/*"));
		this.mvc.perform(get("/suggestions").with(clerk()))
			.andExpect(content().string(allOf(containsString("关于首字母登记的建议"), containsString("陈桂兰等3人"))));
	}

	@Test
	@DisplayName("日期写错、漏填：说明原因，保留已填内容，什么都不保存")
	void wrongDateKeepsTheInput() throws Exception {
		this.mvc.perform(registration("陈桂兰", "", "关于日期写错的建议", "2026-2-30"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(allOf(containsString("2026-2-30"), containsString("没有这一天"), containsString("关于日期写错的建议"))));
		this.mvc.perform(registration("查无此人", "", "关于没有此人的建议", Towns.TODAY.toString()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("查无此人")));
		this.mvc.perform(get("/suggestions").with(clerk()))
			.andExpect(content().string(allOf(not(containsString("日期写错")), not(containsString("没有此人")))));
	}

	@Test
	@DisplayName("往年类似建议：随输入列出，没有脚本时按钮给出同样的内容，已填的都还在")
	void similarBesideTheForm() throws Exception {
		this.mvc.perform(registration("陈桂兰", "", "村口路灯不亮", Towns.TODAY.toString())).andExpect(status().isFound());
		this.mvc.perform(get("/suggestions/similar?text=路灯坏了没人修").with(clerk()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("村口路灯不亮"), containsString("target=\"_blank\""),
					not(containsString("<html")))));
		this.mvc.perform(registration("查无此人", "", "路灯坏了没人修", "2026-2-30").param("look", "similar"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("村口路灯不亮"), containsString("查无此人"))));
		this.mvc.perform(get("/suggestions/similar?text=路灯坏了没人修").with(as(TestActors.county())))
			.andExpect(status().isForbidden());
	}

	@Test
	@DisplayName("扫描件随登记一起保存；登记并继续，日期和来源留下")
	void scanWithTheFormAndOnToTheNext() throws Exception {
		MockMultipartFile scan = new MockMultipartFile("scan", "建议表.pdf", "application/pdf", Towns.pdf());
		MockMultipartFile fake = new MockMultipartFile("scan", "建议表.pdf", "application/pdf", "text".getBytes());
		this.mvc.perform(paper(fake, "关于扫描件不对的建议"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("关于扫描件不对的建议")));
		this.mvc.perform(paper(scan, "关于扫描件的建议").param("next", "true"))
			.andExpect(redirectedUrl("/suggestions/new?on=" + Towns.TODAY + "&source=PAPER"));
		this.mvc.perform(get("/suggestions?q=扫描件").with(clerk()))
			.andExpect(content().string(allOf(containsString("关于扫描件的建议"), not(containsString("扫描件不对")))));
		this.mvc.perform(get("/suggestions/new?on=2026-03-05&source=ORAL").with(clerk()))
			.andExpect(content().string(containsString("value=\"2026-03-05\"")));
	}

	@Test
	@DisplayName("同一代表不能重复署名；暂停执行职务的代表不能附议（代表法第六十一条）")
	void signersAreCheckedOnThePage() throws Exception {
		this.mvc.perform(registration("陈桂兰", "李强、陈桂兰", "关于重复署名的建议", Towns.TODAY.toString()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("陈桂兰重复署名")));
		long suspended = this.towns.deputy(TestActors.LIUXI, "王芳");
		mandate(suspended, "SUSPENDED");
		this.mvc.perform(registration("陈桂兰", "王芳", "关于暂停职务的建议", Towns.TODAY.toString()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("王芳的代表资格状态"), containsString("第六十一条"))));
		mandate(suspended, "ACTIVE");
	}

	@Test
	@DisplayName("一事一议：写了两件事只提示，照样可以登记")
	void twoMattersAreHinted() throws Exception {
		this.mvc.perform(get("/suggestions/similar?text=关于路灯和卫生室的建议&proposal=修路灯。另外，给卫生室配药。").with(clerk()))
			.andExpect(content().string(containsString("一事一议")));
		this.mvc
			.perform(registration("陈桂兰", "", "关于两件事的建议", Towns.TODAY.toString()).param("proposal", "修路灯。另外，给卫生室配药。"))
			.andExpect(status().isFound());
	}

	@Test
	@DisplayName("不能登记将来提出的建议")
	void futureIsRefused() throws Exception {
		this.mvc.perform(registration("陈桂兰", "", "关于将来的建议", Towns.TODAY.plusDays(1).toString()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("关于将来的建议")));
	}

	@Test
	@DisplayName("十万字的内容被挡住并保留，生僻字和表情照样保存")
	void veryLongTextIsKeptAndRareCharactersStored() throws Exception {
		String huge = "长".repeat(100_000);
		this.mvc.perform(registration("陈桂兰", "", "关于很长的建议", Towns.TODAY.toString()).param("facts", huge))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("长长长长长")));
		this.mvc.perform(registration("陈桂兰", "", "关于䶮桥🚧和𠮷村的建议", Towns.TODAY.toString()))
			.andExpect(status().isFound());
		this.mvc.perform(get("/suggestions?q=䶮桥").with(clerk()))
			.andExpect(content().string(containsString("关于䶮桥🚧和𠮷村的建议")));
	}

	@Test
	@DisplayName("页面上的文字不会当作网页代码执行")
	void textIsNeverMarkup() throws Exception {
		this.mvc.perform(registration("陈桂兰", "", "关于<script>alert(1)</script>的建议", Towns.TODAY.toString()))
			.andExpect(status().isFound());
		this.mvc.perform(get("/suggestions").with(clerk()))
			.andExpect(content()
				.string(allOf(containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert")))));
	}

	@Test
	@DisplayName("其他乡镇的建议、纸件和操作一律是没有这个页面")
	void anotherTownsSuggestionDoesNotExist() throws Exception {
		long id = this.towns.handedOver(TestActors.SHIMEN, "关于石门的建议", 10);
		for (String path : new String[] { "", "/reply", "/withdraw", "/revise", "/print/hand-over-sheet" }) {
			this.mvc.perform(get("/suggestions/" + id + path).with(clerk())).andExpect(status().isNotFound());
		}
		this.mvc
			.perform(post("/suggestions/" + id + "/withdraw").param("text", "撤回")
				.param("version", "1")
				.with(clerk())
				.with(csrf()))
			.andExpect(status().isNotFound());
		assertThat(this.towns.status(id)).isEqualTo("HANDED_OVER");
	}

	@Test
	@DisplayName("干事不能受理和交办，承办单位不能评价，县里不能登记")
	void whoMayNotIsRefused() throws Exception {
		long id = this.towns.registered(TestActors.LIUXI, "关于权限的建议");
		this.mvc.perform(deed(id, "accept").with(clerk())).andExpect(status().isForbidden());
		this.mvc.perform(get("/suggestions/new").with(as(TestActors.county()))).andExpect(status().isForbidden());
		long replied = this.towns.replied(TestActors.LIUXI, "关于答复后的建议");
		Actor agency = TestActors.agency(TestActors.LIUXI, this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc
			.perform(multipart("/suggestions/" + replied + "/evaluate").param("version", version(replied))
				.param("on", Towns.TODAY.toString())
				.param("attitude", "SATISFIED")
				.param("result", "SATISFIED")
				.with(as(agency))
				.with(csrf()))
			.andExpect(status().isForbidden());
		assertThat(this.towns.status(replied)).isEqualTo("REPLIED");
	}

	@Test
	@DisplayName("承办单位只能打开交办给自己的建议")
	void agencyOpensOnlyWhatWasHandedToIt() throws Exception {
		long own = this.towns.handedOver(TestActors.LIUXI, "关于本单位的建议", 10);
		long other = this.towns.accepted(TestActors.LIUXI, "关于还没交办的建议");
		Actor agency = TestActors.agency(TestActors.LIUXI, this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(get("/suggestions/" + own).with(as(agency))).andExpect(status().isOk());
		this.mvc.perform(get("/suggestions/" + other).with(as(agency))).andExpect(status().isNotFound());
		Actor stranger = TestActors.agency(TestActors.LIUXI, this.towns.agency(TestActors.LIUXI, "镇人民政府"));
		this.mvc.perform(get("/suggestions/" + own).with(as(stranger))).andExpect(status().isNotFound());
	}

	@Test
	@DisplayName("两个人先后办理同一件：后一个看到已被他人修改")
	void staleFormIsShownAsLostUpdate() throws Exception {
		long id = this.towns.registered(TestActors.LIUXI, "关于同时办理的建议");
		String version = version(id);
		this.mvc.perform(deed(id, "accept").param("version", version).with(chair())).andExpect(status().isFound());
		this.mvc.perform(deed(id, "accept").param("version", version).with(chair()))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("修改")));
	}

	@Test
	@DisplayName("没有主办单位不能交办，填过的内容保留(代表法第五十一条)")
	void handOverNeedsALeadAgency() throws Exception {
		long id = this.towns.accepted(TestActors.LIUXI, "关于没有主办单位的建议");
		this.mvc.perform(handOver(id, "", 3, Towns.TODAY))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("主办单位"), containsString("第十三次主席团会议"))));
		assertThat(this.towns.status(id)).isEqualTo("ACCEPTED");
	}

	@Test
	@DisplayName("答复期限超过六个月不能交办(代表法第五十一条)")
	void moreThanSixMonthsAreRefused() throws Exception {
		long id = this.towns.accepted(TestActors.LIUXI, "关于七个月的建议");
		String lead = Long.toString(this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(handOver(id, lead, 7, Towns.TODAY).param("longGround", "难度大"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("代表法第五十一条")));
		assertThat(this.towns.status(id)).isEqualTo("ACCEPTED");
	}

	@Test
	@DisplayName("交办后打开交办单，写明答复期限和依据(代表法第五十一条)")
	void handOverLeadsToItsPaper() throws Exception {
		long id = this.towns.accepted(TestActors.LIUXI, "关于交办单的建议");
		String lead = Long.toString(this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(handOver(id, lead, 3, Towns.TODAY))
			.andExpect(redirectedUrl("/suggestions/" + id + "/print/hand-over-sheet"));
		this.mvc.perform(get("/suggestions/" + id + "/print/hand-over-sheet").with(chair()))
			.andExpect(content()
				.string(allOf(containsString("交办单"), containsString("起三个月，代表法第五十一条"), containsString("人民代表大会主席团"))));
	}

	@Test
	@DisplayName("延期超过自交办起六个月被拒绝，理由写明条文(代表法第五十一条)")
	void extensionBeyondSixMonthsIsRefused() throws Exception {
		long id = this.towns.handedOver(TestActors.LIUXI, "关于延期的建议", 30);
		LocalDate tooLate = Towns.TODAY.minusDays(30).plusMonths(6).plusDays(1);
		this.mvc
			.perform(deed(id, "extension").param("version", version(id))
				.param("until", tooLate.toString())
				.param("text", "工程量大")
				.with(clerk()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("代表法第五十一条"), containsString("工程量大"))));
	}

	@Test
	@DisplayName("没有扫描件不能代录入评价；把 PDF 改名为 JPG 也不行")
	void evaluationNeedsTheScannedForm() throws Exception {
		long id = this.towns.replied(TestActors.LIUXI, "关于评价的建议");
		this.mvc.perform(evaluation(id).with(clerk())).andExpect(status().isUnprocessableContent());
		MockMultipartFile renamed = new MockMultipartFile("scan", "表.jpg", "image/jpeg", Towns.pdf());
		this.mvc.perform(evaluation(id, renamed).with(clerk()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("PDF")));
		assertThat(this.towns.status(id)).isEqualTo("REPLIED");
		MockMultipartFile scan = new MockMultipartFile("scan", "征询意见表.pdf", "application/pdf", Towns.pdf());
		this.mvc.perform(evaluation(id, scan).with(clerk())).andExpect(status().isFound());
		assertThat(this.towns.status(id)).isEqualTo("EVALUATED");
	}

	@Test
	@DisplayName("不满意的建议不能办结，按钮说明原因")
	void dissatisfiedCannotBeConcluded() throws Exception {
		long id = this.towns.evaluated(TestActors.LIUXI, "关于不满意的建议", Satisfaction.DISSATISFIED);
		this.mvc.perform(get("/suggestions/" + id).with(chair()))
			.andExpect(content().string(allOf(containsString("要求重新办理"), containsString("重新办理前不能办结"))));
		this.mvc.perform(deed(id, "conclude").param("version", version(id)).param("choice", "PUBLISHED").with(chair()))
			.andExpect(status().isUnprocessableContent());
		assertThat(this.towns.status(id)).isEqualTo("EVALUATED");
	}

	@Test
	@DisplayName("两次重新办理后仍不满意的，填写作出决定的主席团会议才能再次重新办理(本省条例)")
	void thirdRehandlingNamesTheMeeting() throws Exception {
		long id = this.towns.evaluated(TestActors.LIUXI, "关于三次办理的建议", Satisfaction.DISSATISFIED);
		this.mvc.perform(get("/suggestions/" + id + "/rehandle").with(chair()))
			.andExpect(content().string(not(containsString(MEETING_REQUIRED))));
		this.towns.handledAgainInVain(TestActors.LIUXI, id, 25);
		this.towns.handledAgainInVain(TestActors.LIUXI, id, 15);
		this.mvc.perform(get("/suggestions/" + id + "/rehandle").with(chair()))
			.andExpect(content().string(containsString(MEETING_REQUIRED)));
		this.mvc.perform(deed(id, "rehandle").param("version", version(id)).with(chair()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("须由主席团会议研究决定")));
		this.mvc.perform(deed(id, "rehandle").param("version", version(id)).param("name", "第十五次主席团会议").with(chair()))
			.andExpect(redirectedUrl("/suggestions/" + id));
		this.mvc.perform(get("/suggestions/" + id).with(chair()))
			.andExpect(content().string(containsString("第十五次主席团会议决定重新办理")));
		assertThat(this.towns.status(id)).isEqualTo("REHANDLING");
	}

	@Test
	@DisplayName("导出的登记簿是真正的 Excel 文件，和列表同一个筛选")
	void exportIsATrueWorkbook() throws Exception {
		this.towns.registered(TestActors.LIUXI, "=cmd|' /C calc'!A0");
		byte[] file = this.mvc.perform(get("/suggestions/export.xlsx?q=cmd").with(clerk()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
	}

	private MockMultipartHttpServletRequestBuilder paper(MockMultipartFile scan, String title) {
		return multipart("/suggestions/new").file(scan)
			.param("lead", "陈桂兰")
			.param("submittedOn", Towns.TODAY.toString())
			.param("source", "PAPER")
			.param("category", "TRANSPORT")
			.param("title", title)
			.param("facts", "两处路基塌陷。")
			.param("proposal", "尽快抢修。")
			.param("disclosure", "FULL")
			.with(clerk())
			.with(csrf());
	}

	private void mandate(long id, String status) {
		this.towns.bean(Scopes.class)
			.asSystem("测试",
					() -> this.towns.bean(TransactionTemplate.class)
						.execute((tx) -> this.towns.bean(JdbcClient.class)
							.sql("UPDATE deputy_mandate SET status = :status WHERE id = :id")
							.param("status", status)
							.param("id", id)
							.update()));
	}

	private MockHttpServletRequestBuilder registration(String lead, String joint, String title, String on) {
		return post("/suggestions/new").with(clerk())
			.with(csrf())
			.param("lead", lead)
			.param("joint", joint)
			.param("submittedOn", on)
			.param("source", "PAPER")
			.param("category", "TRANSPORT")
			.param("title", title)
			.param("facts", "两处路基塌陷。")
			.param("proposal", "尽快抢修。")
			.param("disclosure", "FULL");
	}

	private MockHttpServletRequestBuilder handOver(long id, String lead, int months, LocalDate on) {
		return post("/suggestions/" + id + "/hand-over").with(chair())
			.with(csrf())
			.param("version", version(id))
			.param("lead", lead)
			.param("meeting", "第十三次主席团会议")
			.param("decidedOn", on.toString())
			.param("on", on.toString())
			.param("months", Integer.toString(months));
	}

	private MockHttpServletRequestBuilder deed(long id, String deed) {
		return post("/suggestions/" + id + "/" + deed).with(csrf());
	}

	private MockMultipartHttpServletRequestBuilder evaluation(long id, MockMultipartFile... scans) {
		var request = multipart("/suggestions/" + id + "/evaluate");
		for (MockMultipartFile scan : scans) {
			request.file(scan);
		}
		return request.param("version", version(id))
			.param("on", Towns.TODAY.toString())
			.param("attitude", "SATISFIED")
			.param("result", "BASICALLY_SATISFIED")
			.with(csrf());
	}

	private String version(long id) {
		return Integer.toString(this.towns.version(id));
	}

	private static RequestPostProcessor clerk() {
		return as(TestActors.clerk(TestActors.LIUXI));
	}

	private static RequestPostProcessor chair() {
		return as(TestActors.chair(TestActors.LIUXI));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
