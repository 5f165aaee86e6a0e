package cn.township.congress.web.speed;

import java.util.List;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.database.StatementCounter;
import cn.township.congress.service.suggestion.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("页面用多少条数据库语句")
class StatementsTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private ApplicationContext context;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("建议列表：多十二行，不多一条语句")
	void listTakesTheSameForMoreRows() throws Exception {
		this.towns.handedOver(TestActors.LIUXI, "关于语句条数的建议", 20);
		List<String> few = statements("/suggestions", TestActors.clerk(TestActors.LIUXI));
		for (int i = 0; i < 12; i++) {
			this.towns.registered(TestActors.LIUXI, "关于第" + i + "盏路灯的建议");
		}
		List<String> many = statements("/suggestions", TestActors.clerk(TestActors.LIUXI));
		assertThat(many).hasSameSizeAs(few).hasSize(3);
		assertThat(statements("/suggestions", TestActors.county())).hasSize(3);
		assertThat(statements("/suggestions?q=路灯", TestActors.county())).hasSize(2);
	}

	@Test
	@DisplayName("建议详情：经历再多，语句不变")
	void detailTakesTheSameForALongHistory() throws Exception {
		long fresh = this.towns.registered(TestActors.LIUXI, "关于刚登记的建议");
		long old = this.towns.evaluated(TestActors.LIUXI, "关于经历很多的建议", Satisfaction.SATISFIED);
		Actor clerk = TestActors.clerk(TestActors.LIUXI);
		assertThat(statements("/suggestions/" + old, clerk)).hasSameSizeAs(statements("/suggestions/" + fresh, clerk))
			.hasSize(24);
	}

	/**
	 * Those about suggestions; what the frame around the page reads is kept for a while.
	 */
	private List<String> statements(String path, Actor actor) throws Exception {
		this.mvc.perform(get(path).with(user(new AccountPrincipal(actor, false))));
		return this.statements
			.during(() -> this.mvc.perform(get(path).with(user(new AccountPrincipal(actor, false))))
				.andExpect(status().isOk()))
			.stream()
			.filter((sql) -> sql.contains("suggestion"))
			.toList();
	}

}
