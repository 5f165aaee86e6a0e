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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("批量录入评价：只凭代表签名的扫描件，全部成功或者一件也不保存")
class EvaluationGridPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private Towns towns;

	private long one;

	private long two;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
		this.one = this.towns.replied(TestActors.LIUXI, "关于批量评价甲的建议");
		this.two = this.towns.replied(TestActors.LIUXI, "关于批量评价乙的建议");
	}

	@Test
	@DisplayName("填写的两件保存，空着的不动；合订的扫描件附在每一件上，单独的扫描件优先")
	void savesWhatIsFilled() throws Exception {
		long three = this.towns.replied(TestActors.LIUXI, "关于批量评价丙的建议");
		this.mvc
			.perform(row(row(grid(), this.one, "SATISFIED", "SATISFIED", ""), this.two, "SATISFIED", "DISSATISFIED",
					"路面仍有破损")
				.file(scan("scan"))
				.file(scan("scan_" + this.two)))
			.andExpect(redirectedUrl("/suggestions/evaluations"));
		assertThat(this.towns.status(this.one)).isEqualTo("EVALUATED");
		assertThat(this.towns.status(this.two)).isEqualTo("EVALUATED");
		assertThat(this.towns.status(three)).isEqualTo("REPLIED");
	}

	@Test
	@DisplayName("没有扫描件、不满意没有理由、日期早于答复：原因写在格里，其余也不保存")
	void faultsAtTheCell() throws Exception {
		this.mvc.perform(row(grid(), this.one, "SATISFIED", "SATISFIED", ""))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("请附代表签名的征询意见表扫描件")));
		this.mvc
			.perform(row(row(grid(), this.one, "SATISFIED", "SATISFIED", ""), this.two, "SATISFIED", "DISSATISFIED", "")
				.file(scan("scan")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(allOf(containsString("有 1 处需要改正"), containsString("请填写不满意的理由和要求"))));
		this.mvc
			.perform(row(grid(), this.one, "SATISFIED", "", "").param("on_" + this.one, "2026-2-30").file(scan("scan")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content()
				.string(allOf(containsString("请选办理结果"), containsString("看不懂"), containsString("value=\"2026-2-30\""))));
		this.mvc
			.perform(row(grid(), this.one, "SATISFIED", "SATISFIED", "")
				.param("on_" + this.one, Towns.TODAY.minusDays(50).toString())
				.file(scan("scan")))
			.andExpect(status().isUnprocessableContent())
			.andExpect(content().string(containsString("早于答复日期")));
		assertThat(this.towns.status(this.one)).isEqualTo("REPLIED");
	}

	@Test
	@DisplayName("承办单位、县里不能录入")
	void whoMay() throws Exception {
		Actor agency = TestActors.agency(TestActors.LIUXI, this.towns.agency(TestActors.LIUXI, "交通管理站"));
		this.mvc.perform(get("/suggestions/evaluations").with(as(agency))).andExpect(status().isForbidden());
		this.mvc.perform(get("/suggestions/evaluations").with(as(TestActors.county())))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/suggestions/evaluations").with(as(TestActors.clerk(TestActors.LIUXI))))
			.andExpect(content().string(containsString("关于批量评价甲的建议")));
	}

	private MockMultipartHttpServletRequestBuilder grid() {
		return multipart("/suggestions/evaluations").param("day", Towns.TODAY.toString())
			.with(as(TestActors.clerk(TestActors.LIUXI)))
			.with(csrf());
	}

	private MockMultipartHttpServletRequestBuilder row(MockMultipartHttpServletRequestBuilder request, long id,
			String attitude, String result, String reason) {
		return request.param("version_" + id, Integer.toString(this.towns.version(id)))
			.param("attitude_" + id, attitude)
			.param("result_" + id, result)
			.param("reason_" + id, reason);
	}

	private static MockMultipartFile scan(String field) {
		return new MockMultipartFile(field, "征询意见表.pdf", "application/pdf", Towns.pdf());
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
