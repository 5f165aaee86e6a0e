package cn.township.congress.web.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Promise;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.attachment.Upload;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.ReplyToSuggestion;
import cn.township.congress.service.suggestion.Towns;
import cn.township.congress.service.suggestion.TranscribeEvaluation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("建议登记以后各步的页面")
class ProcedurePagesTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	private static final LocalDate TODAY = Towns.TODAY;

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
	@DisplayName("并案：两件互相链接；主件交办时一起交办，答复时可以一起答复（本省条例）")
	void mergedSuggestionsLinkToEachOther() throws Exception {
		long main = this.towns.accepted(TOWN, "关于主件页面的建议");
		long same = this.towns.accepted(TOWN, "关于从件页面的建议");
		this.mvc.perform(get("/suggestions/" + same + "/merge").with(chair()))
			.andExpect(content().string(containsString("关于主件页面的建议")));
		this.mvc.perform(get("/suggestions/" + same + "/merge").with(clerk())).andExpect(status().isForbidden());
		this.mvc.perform(deed(same, "merge").with(chair())).andExpect(status().isUnprocessableContent());
		this.mvc.perform(deed(same, "merge").param("into", Long.toString(main)).with(chair()))
			.andExpect(status().isFound());
		page(same, chair(), containsString("/suggestions/" + main), containsString("到主件交办"), containsString("取消并案"));
		page(main, chair(), containsString("/suggestions/" + same), containsString("本件为主件"));
		this.mvc
			.perform(deed(main, "hand-over").param("lead", Long.toString(agency("交通管理站")))
				.param("meeting", "第十三次主席团会议")
				.param("decidedOn", TODAY.toString())
				.param("months", "3")
				.with(chair()))
			.andExpect(status().isFound());
		assertThat(this.towns.status(same)).isEqualTo("HANDED_OVER");
		this.mvc
			.perform(reply(main, "A").param("together", Long.toString(same))
				.param("documentNos[" + same + "]", "柳交〔2026〕12号")
				.param("noContactReason", "两位代表都在外地")
				.with(agencyUser("交通管理站")))
			.andExpect(status().isFound());
		page(same, clerk(), containsString("柳交〔2026〕12号"), containsString("答复前没有与代表沟通"));
		assertThat(this.towns.status(main)).isEqualTo("REPLIED");
	}

	@Test
	@DisplayName("协办单位的页面上主要按钮是提出会办意见，写明起算日和期限，没有申请退办（本省条例）")
	void theAssistingAgencyHasOneMainButton() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于协办页面的建议", 3);
		page(id, agencyUser("财政所"), containsString("提出会办意见"), not(containsString(">申请退办<")),
				containsString("会办意见期限（财政所）"), containsString("交办起30日"));
		this.mvc.perform(deed(id, "send-back").param("text", "不属本单位").with(agencyUser("财政所")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("协办单位不申请退办"), containsString("本省条例"))));
		this.mvc.perform(deed(id, "opinion").param("signatory", "李所长").with(agencyUser("财政所")))
			.andExpect(status().isUnprocessableContent());
		this.mvc.perform(deed(id, "opinion").param("signatory", "李所长").param("body", "不属本单位职责").with(agencyUser("财政所")))
			.andExpect(status().isFound());
		page(id, agencyUser("交通管理站"), containsString("不属本单位职责"), containsString("申请退办截止"));
	}

	@Test
	@DisplayName("退办期限已过的，按钮说明截至哪天；申请退办后写明改办期限（本省条例）")
	void theSendBackWindowIsShown() throws Exception {
		long late = this.towns.handedOver(TOWN, "关于退办期限已过的建议", 40);
		page(late, agencyUser("交通管理站"), containsString("期限已过，截至"));
		long id = this.towns.handedOver(TOWN, "关于改办期限的建议", 3);
		this.mvc.perform(deed(id, "send-back").param("text", "不属本单位").with(agencyUser("交通管理站")))
			.andExpect(status().isFound());
		page(id, chair(), containsString("改办期限"), containsString("申请退办起10个工作日"), containsString("答复期限"));
	}

	@Test
	@DisplayName("改办后的新期限超过首次交办六个月：说明条文，勾选确认后才改办（代表法第五十一条）")
	void aLateReassignmentIsConfirmedOnTheForm() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于很晚改办页面的建议", 97);
		this.mvc
			.perform(post("/suggestions/" + id + "/send-back").with(csrf())
				.param("version", version(id))
				.param("on", TODAY.minusDays(95).toString())
				.param("text", "不属本单位")
				.with(agencyUser("交通管理站")))
			.andExpect(status().isFound());
		this.mvc.perform(get("/suggestions/" + id + "/reassign").with(chair()))
			.andExpect(content().string(containsString("首次交办后六个月是")));
		this.mvc.perform(reassign(id))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("代表法第五十一条"), containsString("lateKnown"))));
		this.mvc.perform(reassign(id).param("lateKnown", "true")).andExpect(status().isFound());
	}

	@Test
	@DisplayName("B 类答复须写明承诺事项和日期，不写的指出是哪一格（本省条例）")
	void classBAsksForItsPromise() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于承诺表单的建议", 20);
		this.mvc.perform(reply(id, "B").param("noContactReason", "在外地").with(agencyUser("交通管理站")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("B 类答复请写明承诺办成什么"), containsString("#promiseUntil"))));
		this.mvc.perform(reply(id, "A").with(agencyUser("交通管理站")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("还没有与代表联系沟通")));
		this.mvc
			.perform(reply(id, "A").param("promise", "修沟")
				.param("promiseUntil", TODAY.plusMonths(1).toString())
				.param("noContactReason", "在外地")
				.with(agencyUser("交通管理站")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("只有 B 类")));
	}

	@Test
	@DisplayName("承诺事项台账：乡镇、承办单位、县里各看各的，逾期的单列，可以登记进展、导出 Excel（本省条例）")
	void theLedgerOfPromises() throws Exception {
		long id = tracked("关于台账页面的建议");
		page(id, chair(), containsString("承诺完成期限"), containsString("办成、再次答复和评价以后才能办结"));
		for (RequestPostProcessor who : new RequestPostProcessor[] { clerk(), agencyUser("交通管理站"),
				as(TestActors.county()) }) {
			this.mvc.perform(get("/suggestions/commitments?set=LATE&q=台账页面").with(who))
				.andExpect(content().string(containsString("关于台账页面的建议")));
		}
		this.mvc.perform(get("/suggestions/commitments?q=台账页面").with(agencyUser("镇人民政府")))
			.andExpect(content().string(not(containsString("关于台账页面的建议"))));
		this.mvc.perform(get("/suggestions/commitments?q=台账页面").with(as(TestActors.county())))
			.andExpect(content().string(not(containsString("/progress"))));
		byte[] file = this.mvc.perform(get("/suggestions/commitments.xlsx?set=ALL&q=台账页面").with(clerk()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(file, 0, 2, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("PK");
		this.mvc.perform(get("/suggestions/commitments.xlsx").with(agencyUser("交通管理站")))
			.andExpect(status().isForbidden());
		this.mvc.perform(deed(id, "conclude").param("choice", "PUBLISHED").with(chair()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("再次答复、评价以后才能办结")));
		this.mvc
			.perform(deed(id, "progress").param("text", "资金未到位")
				.param("until", TODAY.minusDays(20).toString())
				.with(agencyUser("交通管理站")))
			.andExpect(status().isUnprocessableContent());
		this.mvc
			.perform(deed(id, "progress").param("text", "资金未到位")
				.param("until", TODAY.plusYears(1).toString())
				.with(agencyUser("交通管理站")))
			.andExpect(status().isFound());
		page(id, chair(), containsString("资金未到位"), containsString("原定"));
	}

	@Test
	@DisplayName("送达：默认勾选全部署名代表，登记后列在答复下面（代表法第五十一条）")
	void deliveriesAreRecordedInOneForm() throws Exception {
		long id = this.towns.replied(TOWN, "关于送达页面的建议");
		page(id, clerk(), containsString("登记送达"), containsString("未登记"), containsString("代表评价期限"));
		this.mvc.perform(get("/suggestions/" + id + "/deliver").with(clerk()))
			.andExpect(content().string(containsString("checked=\"checked\"")));
		this.mvc.perform(deed(id, "deliver").param("mode", "IN_PERSON").with(clerk()))
			.andExpect(status().isUnprocessableContent());
		this.mvc
			.perform(deed(id, "deliver").param("mode", "IN_PERSON")
				.param("signers", mandate("陈桂兰"), mandate("李强"))
				.with(clerk()))
			.andExpect(status().isFound());
		page(id, clerk(), containsString("当面送达"), not(containsString("未登记")));
	}

	@Test
	@DisplayName("重点督办、督办检查、催办函：各有一个表单，内容列在督办一栏（代表法第五十二条）")
	void supervisionHasItsForms() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于督办页面的建议", 95);
		page(id, clerk(), containsString("发催办函"), containsString("登记督办检查"), not(containsString("列为重点督办")));
		this.mvc.perform(get("/suggestions/" + id + "/urge").with(clerk()))
			.andExpect(content().string(allOf(containsString("第 1 次催办"), containsString("现已超过期限"))));
		this.mvc
			.perform(deed(id, "urge").param("answerUntil", TODAY.plusDays(7).toString())
				.param("addressee", "交通管理站")
				.param("content", "请抓紧办理")
				.param("signatory", "曾大斌")
				.with(clerk()))
			.andExpect(status().isFound());
		this.mvc.perform(get("/suggestions/" + id + "/urge").with(clerk()))
			.andExpect(content().string(allOf(containsString("第 2 次催办"), containsString("主要负责人"))));
		this.mvc.perform(deed(id, "key").param("meeting", "").param("supervisor", "曾大斌").with(chair()))
			.andExpect(status().isUnprocessableContent());
		this.mvc.perform(deed(id, "key").param("meeting", "第十三次主席团会议").param("supervisor", "曾大斌").with(chair()))
			.andExpect(status().isFound());
		this.mvc
			.perform(deed(id, "inspect").param("inspectors", "曾大斌")
				.param("findings", "没有开工")
				.param("requirement", "立即开工")
				.with(clerk()))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("代表法第五十二条")));
		this.mvc
			.perform(deed(id, "inspect").param("inspectors", "曾大斌")
				.param("findings", "没有开工")
				.param("requirement", "立即开工")
				.param("dueOn", TODAY.plusDays(3).toString())
				.with(clerk()))
			.andExpect(status().isFound());
		page(id, agencyUser("交通管理站"), containsString("重点督办件"), containsString("督办要求期限"), containsString("填报落实情况"),
				containsString("请抓紧办理"));
		this.mvc.perform(get("/suggestions/" + id + "/inspections/999999/answer").with(agencyUser("交通管理站")))
			.andExpect(status().isNotFound());
		page(id, as(TestActors.county()), containsString("重点督办件"), not(containsString("发催办函")));
		this.mvc.perform(get("/suggestions?set=URGED").with(clerk()))
			.andExpect(content().string(allOf(containsString("关于督办页面的建议"), containsString("重点督办"))));
	}

	@Test
	@DisplayName("办结以后不再答复；旧页面提交的看到已被他人修改")
	void afterTheEndNothingIsReplied() throws Exception {
		long id = this.towns.evaluated(TOWN, "关于办结以后的建议", Satisfaction.SATISFIED);
		String old = version(id);
		this.mvc.perform(deed(id, "conclude").param("choice", "PUBLISHED").with(chair())).andExpect(status().isFound());
		this.mvc.perform(reply(id, "A").with(agencyUser("交通管理站")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("已办结"), containsString("代表法第五十一条"))));
		for (String deed : new String[] { "progress", "contact", "key", "deliver", "opinion" }) {
			this.mvc
				.perform(post("/suggestions/" + id + "/" + deed).with(csrf())
					.with(chair())
					.param("version", old)
					.param("on", TODAY.toString())
					.param("text", "迟到的内容")
					.param("choice", "VISIT")
					.param("meeting", "会议")
					.param("supervisor", "曾大斌")
					.param("mode", "LETTER")
					.param("signers", mandate("李强"))
					.param("agency", Long.toString(agency("财政所")))
					.param("body", "意见")
					.param("signatory", "李所长"))
				.andExpect(status().isConflict());
		}
	}

	@Test
	@DisplayName("猜别的乡镇、别的单位的地址，一律没有这个页面")
	void guessedAddressesDoNotExist() throws Exception {
		long foreign = this.towns.handedOver(TestActors.SHIMEN, "关于石门督办的建议", 95);
		long own = this.towns.handedOver(TOWN, "关于别的单位页面的建议", 20);
		for (String deed : new String[] { "merge", "opinion", "deliver", "key", "inspect", "urge", "progress", "track",
				"end-key", "unmerge", "inspections/1/answer" }) {
			this.mvc.perform(get("/suggestions/" + foreign + "/" + deed).with(chair()))
				.andExpect(status().isNotFound());
			this.mvc.perform(get("/suggestions/" + own + "/" + deed).with(agencyUser("镇人民政府")))
				.andExpect(status().isNotFound());
		}
	}

	private long tracked(String title) {
		long id = this.towns.handedOver(TOWN, title, 70);
		this.towns.as(TestActors.agency(TOWN, agency("交通管理站")), () -> {
			this.towns.bean(ReplyToSuggestion.class)
				.execute(new ReplyToSuggestion.Command(id, this.towns.version(id), TODAY.minusDays(40), ResultClass.B,
						null, "王站长", "列入计划。", null, null, new Promise("修通排水沟", TODAY.minusDays(10)), "代表在外地"));
			return id;
		});
		this.towns.as(TestActors.clerk(TOWN), () -> {
			this.towns.bean(TranscribeEvaluation.class)
				.execute(new TranscribeEvaluation.Command(id, this.towns.version(id), TODAY.minusDays(30),
						Satisfaction.SATISFIED, Satisfaction.SATISFIED, null, new Upload("表.pdf", Towns.pdf())));
			return id;
		});
		return id;
	}

	@SafeVarargs
	private void page(long id, RequestPostProcessor who, org.hamcrest.Matcher<String>... parts) throws Exception {
		ResultActions page = this.mvc.perform(get("/suggestions/" + id).with(who)).andExpect(status().isOk());
		for (org.hamcrest.Matcher<String> part : parts) {
			page.andExpect(content().string(part));
		}
	}

	private MockHttpServletRequestBuilder reassign(long id) {
		return deed(id, "reassign").param("lead", Long.toString(agency("财政所")))
			.param("meeting", "第十四次主席团会议")
			.param("decidedOn", TODAY.toString())
			.param("months", "3")
			.with(chair());
	}

	private MockHttpServletRequestBuilder reply(long id, String resultClass) {
		return deed(id, "reply").param("resultClass", resultClass).param("signatory", "王站长").param("body", "已经办理。");
	}

	private MockHttpServletRequestBuilder deed(long id, String deed) {
		return post("/suggestions/" + id + "/" + deed).with(csrf())
			.param("version", version(id))
			.param("on", TODAY.toString());
	}

	private String version(long id) {
		return Integer.toString(this.towns.version(id));
	}

	private String mandate(String name) {
		return Long.toString(this.towns.deputy(TOWN, name));
	}

	private long agency(String name) {
		return this.towns.agency(TOWN, name);
	}

	private RequestPostProcessor agencyUser(String name) {
		return as(TestActors.agency(TOWN, agency(name)));
	}

	private static RequestPostProcessor clerk() {
		return as(TestActors.clerk(TOWN));
	}

	private static RequestPostProcessor chair() {
		return as(TestActors.chair(TOWN));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
