package cn.township.congress.web.suggestion;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("批量交办：一次主席团会议的决定，全部成功或者一件也不交办（代表法第五十一条）")
class BatchHandOverPagesTest {

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
	@DisplayName("列出全部待交办的，按代表的建议填好主办单位；一并交办后一页打印全部交办单，引用同一次会议")
	void manyByOneDecision() throws Exception {
		long one = this.towns.accepted(TestActors.LIUXI, "关于批量交办甲的建议");
		long two = this.towns.accepted(TestActors.LIUXI, "关于批量交办乙的建议");
		String traffic = Long.toString(this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(get("/suggestions/hand-over?ids=" + one + "," + two).with(chair()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("关于批量交办甲的建议"), containsString("关于批量交办乙的建议"),
					containsString("<option value=\"" + traffic + "\" selected=\"selected\">"))));
		this.mvc
			.perform(line(line(batch(), one, traffic, "3", ""), two, traffic, "6", "涉及面广").param("assisting_" + two,
					Long.toString(this.towns.agency(TestActors.LIUXI, "财政所"))))
			.andExpect(redirectedUrl("/suggestions/hand-over/print?ids=" + one + "," + two));
		assertThat(this.towns.status(one)).isEqualTo("HANDED_OVER");
		assertThat(this.towns.status(two)).isEqualTo("HANDED_OVER");
		this.mvc.perform(get("/suggestions/hand-over/print?ids=" + one + "," + two).with(chair()))
			.andExpect(content().string(allOf(containsString("关于批量交办甲的建议"), containsString("关于批量交办乙的建议"),
					containsString("第十五次主席团会议"), containsString("财政所"))));
	}

	@Test
	@DisplayName("一件超过三个月没写理由：原因写在这一件下面，其余也不交办，已填的都还在")
	void oneRefusalStopsAll() throws Exception {
		long good = this.towns.accepted(TestActors.LIUXI, "关于批量交办丙的建议");
		long bad = this.towns.accepted(TestActors.LIUXI, "关于批量交办丁的建议");
		String traffic = Long.toString(this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(line(line(batch(), good, traffic, "3", ""), bad, traffic, "5", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("有 1 件需要改正"), containsString("第五十一条"),
					containsString("value=\"5\""), containsString("第十五次主席团会议"))));
		this.mvc.perform(line(line(batch(), good, traffic, "3", ""), bad, "", "3", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请选择主办单位")));
		assertThat(this.towns.status(good)).isEqualTo("ACCEPTED");
		assertThat(this.towns.status(bad)).isEqualTo("ACCEPTED");
	}

	@Test
	@DisplayName("别人先处理过的一件按版本识别；干事不能交办，别的乡镇的交办单没有这个页面")
	void changedLineAndForeigners() throws Exception {
		long id = this.towns.accepted(TestActors.LIUXI, "关于批量交办戊的建议");
		String traffic = Long.toString(this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(line(batch(), id, traffic, "3", "").param("version_" + id, "99"))
			.andExpect(redirectedUrl("/suggestions/hand-over/print?ids=" + id));
		long other = this.towns.accepted(TestActors.LIUXI, "关于批量交办己的建议");
		this.mvc
			.perform(batch().param("chosen", Long.toString(other))
				.param("version_" + other, "99")
				.param("lead_" + other, traffic)
				.param("months_" + other, "3"))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("刚被别人处理过")));
		this.mvc.perform(get("/suggestions/hand-over").with(as(TestActors.clerk(TestActors.LIUXI))))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/suggestions/hand-over/print?ids=" + id).with(as(TestActors.clerk(TestActors.SHIMEN))))
			.andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder batch() {
		return post("/suggestions/hand-over").param("meeting", "第十五次主席团会议")
			.param("decidedOn", Towns.TODAY.toString())
			.param("on", Towns.TODAY.toString())
			.with(chair())
			.with(csrf());
	}

	private MockHttpServletRequestBuilder line(MockHttpServletRequestBuilder request, long id, String lead,
			String months, String ground) {
		return request.param("chosen", Long.toString(id))
			.param("version_" + id, Integer.toString(this.towns.version(id)))
			.param("lead_" + id, lead)
			.param("months_" + id, months)
			.param("ground_" + id, ground);
	}

	private static RequestPostProcessor chair() {
		return as(TestActors.chair(TestActors.LIUXI));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
