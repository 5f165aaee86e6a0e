package cn.township.congress.web.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import cn.township.congress.domain.account.OneTimeCode;
import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.DatabaseTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(AccountData.class)
class LoginTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AccountData data;

	@Test
	@DisplayName("登录后各角色到自己的起始页")
	void everyRoleBeginsAtItsOwnPage() throws Exception {
		assertThat(homeOf(Role.COUNTY)).isEqualTo("/overview");
		assertThat(homeOf(Role.ADMIN)).isEqualTo("/accounts");
		assertThat(homeOf(Role.AUDITOR)).isEqualTo("/audit");
	}

	@Test
	@DisplayName("未登录的先登录，登录后回到原来要看的页面")
	void comesBackToThePageWanted() throws Exception {
		MockHttpSession session = new MockHttpSession();
		this.mvc.perform(get("/deputies?page=2").session(session)).andExpect(redirectedUrl("/login"));
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		logIn(clerk, AccountData.PASSWORD, session).andExpect(redirectedUrl("http://localhost/deputies?page=2"));
	}

	@Test
	@DisplayName("登录后更换会话编号")
	void sessionIsFixedByNobody() throws Exception {
		MockHttpSession session = new MockHttpSession();
		String before = session.getId();
		logIn(this.data.active(Role.CLERK, AccountData.LIUXI), AccountData.PASSWORD, session)
			.andExpect(redirectedUrl("/"));
		assertThat(session.getId()).isNotEqualTo(before);
	}

	@Test
	@DisplayName("口令不对和没有这个账号，说法一样")
	void wrongPasswordAndUnknownNameLookAlike() throws Exception {
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		assertThat(failureOf(clerk.username(), "wrong-password-1")).contains("账号或口令不对");
		assertThat(failureOf("nobody.at.all", "wrong-password-1")).contains("账号或口令不对");
		assertThat(this.data.read(clerk).failedAttempts()).isOne();
	}

	@Test
	@DisplayName("连续输错五次锁定，锁定期间口令正确也不能登录，解锁后可以")
	void locksAfterFiveFailures() throws Exception {
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		for (int i = 0; i < 5; i++) {
			failureOf(clerk.username(), "wrong-password-" + i);
		}
		assertThat(failureOf(clerk.username(), AccountData.PASSWORD)).contains("账号已锁定到");
		this.data.change(clerk, (account) -> account.unlock());
		logIn(clerk, AccountData.PASSWORD, new MockHttpSession()).andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("停用的账号，口令正确才说已停用")
	void disabledAccountDoesNotLogIn() throws Exception {
		Actor clerk = this.data.active(Role.CLERK, AccountData.LIUXI);
		this.data.change(clerk, (account) -> account.disable(Instant.now()));
		assertThat(failureOf(clerk.username(), AccountData.PASSWORD)).contains("该账号已停用");
		assertThat(failureOf(clerk.username(), "wrong-password-1")).contains("账号或口令不对");
	}

	@Test
	@DisplayName("用一次性口令登录，先设定自己的口令，别的都打不开")
	void firstLoginForcesAPassword() throws Exception {
		Actor admin = this.data.waiting(Role.ADMIN, AccountData.COUNTY);
		MockHttpSession session = new MockHttpSession();
		logIn(admin, "aaaabbbbcccc", session).andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/accounts").session(session)).andExpect(redirectedUrl("/password"));
		this.mvc.perform(get("/password").session(session)).andExpect(content().string(containsString("设定自己的口令")));
		this.mvc.perform(password(AccountData.CODE, "autumnwind2026", session)).andExpect(redirectedUrl("/accounts"));
		this.mvc.perform(get("/password").session(session)).andExpect(content().string(containsString("现用口令")));
		assertThat(this.data.read(admin).activationHash()).isNull();
		logIn(admin, "autumnwind2026", new MockHttpSession()).andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("过期的一次性口令不能登录")
	void expiredCodeDoesNotLogIn() throws Exception {
		Actor admin = this.data.waiting(Role.ADMIN, AccountData.COUNTY);
		this.data.change(admin, (account) -> account.reset(
				new OneTimeCode(String.valueOf(account.activationHash()), Instant.now().minus(Duration.ofSeconds(1)))));
		assertThat(failureOf(admin.username(), AccountData.CODE)).contains("账号或口令不对");
	}

	@Test
	@DisplayName("启用账号：一次性口令换成自己的口令")
	void activates() throws Exception {
		Actor clerk = this.data.waiting(Role.CLERK, AccountData.LIUXI);
		this.mvc.perform(activation(clerk, "XXXX-XXXX-XXXX", "autumnwind2026")).andExpect(status().is(422));
		this.mvc.perform(activation(clerk, AccountData.CODE, "short"))
			.andExpect(status().is(422))
			.andExpect(content().string(containsString("口令至少 10 位")));
		this.mvc.perform(activation(clerk, AccountData.CODE, "autumnwind2026")).andExpect(redirectedUrl("/login"));
		logIn(clerk, "autumnwind2026", new MockHttpSession()).andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("改口令要现用口令；改后其他地方的登录结束，这里继续")
	void changingThePasswordEndsOtherSessions() throws Exception {
		Actor admin = this.data.active(Role.ADMIN, AccountData.COUNTY);
		MockHttpSession here = new MockHttpSession();
		MockHttpSession elsewhere = new MockHttpSession();
		logIn(admin, AccountData.PASSWORD, here);
		logIn(admin, AccountData.PASSWORD, elsewhere);
		this.mvc.perform(password("not-the-password-1", "autumnwind2026", here)).andExpect(status().is(422));
		this.mvc.perform(password(AccountData.PASSWORD, "autumnwind2026", here)).andExpect(redirectedUrl("/accounts"));
		this.mvc.perform(get("/password").session(here)).andExpect(status().isOk());
		this.mvc.perform(get("/accounts").session(elsewhere)).andExpect(redirectedUrl("/login?ended"));
	}

	@Test
	@DisplayName("登录过期后打开页面、提交表单，都说明已过期")
	void saysThatTheSessionRanOut() throws Exception {
		this.mvc.perform(get("/deputies").with((request) -> {
			request.setRequestedSessionId("gone");
			request.setRequestedSessionIdValid(false);
			return request;
		})).andExpect(redirectedUrl("/login?expired"));
		this.mvc.perform(post("/suggestions").header("Referer", "http://localhost/suggestions/new")
			.cookie(new Cookie("JSESSIONID", "gone"))
			.with((request) -> {
				request.setRequestedSessionId("gone");
				request.setRequestedSessionIdValid(false);
				return request;
			})).andExpect(redirectedUrl("/login?expired"));
	}

	@Test
	@DisplayName("退出后要重新登录")
	void logsOut() throws Exception {
		MockHttpSession session = new MockHttpSession();
		logIn(this.data.active(Role.ADMIN, AccountData.COUNTY), AccountData.PASSWORD, session);
		this.mvc.perform(post("/logout").with(csrf()).session(session)).andExpect(redirectedUrl("/login?logout"));
		assertThat(session.isInvalid()).isTrue();
	}

	private String homeOf(Role role) throws Exception {
		Actor actor = this.data.active(role, AccountData.COUNTY);
		MockHttpSession session = new MockHttpSession();
		logIn(actor, AccountData.PASSWORD, session).andExpect(redirectedUrl("/"));
		return String.valueOf(this.mvc.perform(get("/").session(session)).andReturn().getResponse().getRedirectedUrl());
	}

	private ResultActions logIn(Actor actor, String secret, MockHttpSession session) throws Exception {
		return this.mvc.perform(post("/login").with(csrf())
			.session(session)
			.param("username", actor.username())
			.param("password", secret));
	}

	private String failureOf(String username, String secret) throws Exception {
		MvcResult result = this.mvc
			.perform(post("/login").with(csrf()).param("username", username).param("password", secret))
			.andExpect(redirectedUrl("/login?error"))
			.andReturn();
		MockHttpSession session = (MockHttpSession) Objects.requireNonNull(result.getRequest().getSession());
		return this.mvc.perform(get("/login?error").session(session)).andReturn().getResponse().getContentAsString();
	}

	private static MockHttpServletRequestBuilder password(String present, String password, MockHttpSession session) {
		return post("/password").with(csrf())
			.session(session)
			.param("present", present)
			.param("password", password)
			.param("again", password);
	}

	private static MockHttpServletRequestBuilder activation(Actor actor, String code, String password) {
		return post("/activate").with(csrf())
			.param("username", actor.username())
			.param("code", code)
			.param("password", password)
			.param("again", password);
	}

}
