package cn.township.congress.web.suggestion;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.suggestion.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Two people press the same button at the same moment.
 */
@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("两人同时办理")
class SimultaneousDeedsTest {

	private static final int FOUND = 302;

	private static final int CONFLICT = 409;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@RepeatedTest(5)
	@DisplayName("同时交办同一件给两个单位：一个成功，一个看到已被他人修改，只留下一个主办单位(代表法第五十一条)")
	void onlyOneHandOverIsStored() throws Exception {
		long id = this.towns.accepted(TestActors.LIUXI, "关于同时交办的建议");
		assertThat(atOnce(handOver(id, "交通管理站"), handOver(id, "财政所"))).containsExactlyInAnyOrder(FOUND, CONFLICT);
		assertThat(this.towns.status(id)).isEqualTo("HANDED_OVER");
	}

	@RepeatedTest(5)
	@DisplayName("同时受理同一件：一个成功，一个看到已被他人修改")
	void onlyOneAcceptanceIsStored() throws Exception {
		long id = this.towns.registered(TestActors.LIUXI, "关于同时受理的建议");
		assertThat(atOnce(accept(id), accept(id))).containsExactlyInAnyOrder(FOUND, CONFLICT);
		assertThat(this.towns.status(id)).isEqualTo("ACCEPTED");
	}

	private MockHttpServletRequestBuilder accept(long id) {
		return deed(id, "accept");
	}

	private MockHttpServletRequestBuilder handOver(long id, String lead) {
		return deed(id, "hand-over").param("lead", Long.toString(this.towns.agency(TestActors.LIUXI, lead)))
			.param("meeting", "第十三次主席团会议")
			.param("decidedOn", Towns.TODAY.toString())
			.param("on", Towns.TODAY.toString())
			.param("months", "3");
	}

	private MockHttpServletRequestBuilder deed(long id, String deed) {
		return post("/suggestions/" + id + "/" + deed)
			.with(user(new AccountPrincipal(TestActors.chair(TestActors.LIUXI), false)))
			.with(csrf())
			.param("version", Integer.toString(this.towns.version(id)));
	}

	/** The answers of both. */
	private List<Integer> atOnce(MockHttpServletRequestBuilder one, MockHttpServletRequestBuilder other)
			throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			Future<Integer> first = people.submit(person(one, start));
			Future<Integer> second = people.submit(person(other, start));
			return List.of(first.get(1, TimeUnit.MINUTES), second.get(1, TimeUnit.MINUTES));
		}
		finally {
			people.shutdownNow();
		}
	}

	private Callable<Integer> person(MockHttpServletRequestBuilder request, CyclicBarrier start) {
		return () -> {
			start.await(1, TimeUnit.MINUTES);
			return this.mvc.perform(request).andReturn().getResponse().getStatus();
		};
	}

}
