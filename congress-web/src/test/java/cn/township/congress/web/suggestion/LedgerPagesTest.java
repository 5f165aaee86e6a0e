package cn.township.congress.web.suggestion;

import java.nio.charset.StandardCharsets;

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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("导入登记簿的页面")
class LedgerPagesTest {

	private static final String HEAD = "编号,标题,情况与问题,具体建议,类别,领衔代表,提出日期,届,来源,同意公开,状态,受理日期\n";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@BeforeEach
	void towns() {
		Towns.in(this.context);
	}

	@Test
	@DisplayName("有错：指出行、列、原因和条文依据，可以下载带错误说明的表，不能确认")
	void faultsAreShown() throws Exception {
		String page = upload("501,关于登记簿页面甲的建议,路坏了,请修路,道路交通,陈桂兰," + day(50) + ",19,纸质,是,已受理," + day(51) + "\n");
		this.mvc.perform(get(page).with(clerk()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("有错 1 件"), containsString("受理日期"),
					containsString("早于代表提出的日期"), not(containsString("确认导入 1 件")))));
		byte[] workbook = this.mvc.perform(get(page + "/errors.xlsx").with(clerk()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(workbook).startsWith('P', 'K');
	}

	@Test
	@DisplayName("无错：确认后编号不变，列表里看得到，可以撤销")
	void confirmedAndUndone() throws Exception {
		String page = upload("502,关于登记簿页面乙的建议,路坏了,请修路,道路交通,陈桂兰," + day(50) + ",19,纸质,标题,已受理," + day(49) + "\n");
		this.mvc.perform(get(page).with(clerk())).andExpect(content().string(containsString("确认导入 1 件")));
		this.mvc.perform(post(page + "/confirm").with(clerk()).with(csrf())).andExpect(status().isFound());
		this.mvc.perform(get("/suggestions?q=登记簿页面").with(clerk()))
			.andExpect(content().string(allOf(containsString("关于登记簿页面乙的建议"), containsString("第502号"))));
		this.mvc.perform(get(page).with(clerk())).andExpect(content().string(containsString("撤销本次导入")));
		this.mvc.perform(post(page + "/undo").with(clerk()).with(csrf())).andExpect(status().isFound());
		this.mvc.perform(get("/suggestions?q=登记簿页面").with(clerk()))
			.andExpect(content().string(not(containsString("关于登记簿页面乙的建议"))));
	}

	@Test
	@DisplayName("模板可以下载；县里、承办单位不能导入，别的乡镇的导入没有这个页面")
	void whoMay() throws Exception {
		this.mvc.perform(get("/suggestions/import/template.xlsx").with(clerk())).andExpect(status().isOk());
		this.mvc.perform(get("/suggestions/import").with(as(TestActors.county()))).andExpect(status().isForbidden());
		String page = upload("503,关于登记簿页面丙的建议,路坏了,请修路,道路交通,陈桂兰," + day(50) + ",19,纸质,否,已受理," + day(49) + "\n");
		this.mvc.perform(get(page).with(as(TestActors.clerk(TestActors.SHIMEN)))).andExpect(status().isNotFound());
	}

	private String upload(String row) throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "登记簿.csv", "text/csv",
				(HEAD + row).getBytes(StandardCharsets.UTF_8));
		return String.valueOf(this.mvc.perform(multipart("/suggestions/import").file(file).with(clerk()).with(csrf()))
			.andExpect(status().isFound())
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
	}

	private static String day(int ago) {
		return Towns.TODAY.minusDays(ago).toString();
	}

	private static RequestPostProcessor clerk() {
		return as(TestActors.clerk(TestActors.LIUXI));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
