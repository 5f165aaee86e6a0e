package cn.township.congress.web.suggestion;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.Towns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("承办单位的待办")
class InboxPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("新交办、逾期、会办意见各有一个按钮；别的单位、别的乡镇的不出现，乡镇干部没有这一页")
	void eachLineHasItsButton() throws Exception {
		Towns towns = Towns.in(this.context);
		long fresh = towns.handedOver(TestActors.LIUXI, "关于待办新交办的建议", 2);
		long late = towns.handedOver(TestActors.LIUXI, "关于待办逾期的建议", 95);
		towns.handedOver(TestActors.SHIMEN, "关于石门待办的建议", 2);
		this.mvc.perform(get("/inbox").with(as(agency(towns, "交通管理站"))))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("href=\"/suggestions/" + fresh + "/take-up\""),
					containsString("href=\"/suggestions/" + late + "/take-up\""), containsString("已逾期"),
					containsString("新交办"), not(containsString("石门待办")), containsString("href=\"/inbox\""))));
		this.mvc.perform(get("/inbox").with(as(agency(towns, "财政所"))))
			.andExpect(content().string(allOf(containsString("href=\"/suggestions/" + fresh + "/opinion\""),
					not(containsString("/suggestions/" + fresh + "/take-up")))));
		this.mvc.perform(get("/inbox").with(as(agency(towns, "镇人民政府"))))
			.andExpect(content().string(containsString("没有待办的事")));
		this.mvc.perform(get("/inbox").with(as(TestActors.clerk(TestActors.LIUXI)))).andExpect(status().isNotFound());
		this.mvc.perform(get("/suggestions").with(as(TestActors.clerk(TestActors.LIUXI))))
			.andExpect(content().string(not(containsString("href=\"/inbox\""))));
	}

	private static Actor agency(Towns towns, String name) {
		return TestActors.agency(TestActors.LIUXI, towns.agency(TestActors.LIUXI, name));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
