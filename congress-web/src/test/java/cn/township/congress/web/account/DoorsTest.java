package cn.township.congress.web.account;

import java.util.stream.Stream;

import cn.township.congress.domain.account.Role;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(AccountData.class)
class DoorsTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private AccountData data;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/deputies", "/suggestions/1", "/accounts", "/audit", "/actuator/env", "/error",
			"/h2-console", "/anything" })
	@DisplayName("未登录，除登录、启用、初始化外都打不开")
	void nothingIsOpenWithoutLoggingIn(String path) throws Exception {
		this.mvc.perform(get(path)).andExpect(redirectedUrl("/login"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/health", "/error", "/anything", "/accounts.json" })
	@DisplayName("没有列出的地址，登录了也打不开")
	void unlistedRoutesAreClosed(String path) throws Exception {
		for (Role role : Role.values()) {
			var user = AccountData.as(TestActors.of(role, AccountData.COUNTY, null));
			this.mvc.perform(get(path).with(user)).andExpect(status().isForbidden());
		}
	}

	@ParameterizedTest
	@MethodSource("routes")
	@DisplayName("没有权限的角色打不开页面")
	void routesAskForTheirPermission(String route) throws Exception {
		Permission[] any = Routes.PERMITTED.get(route);
		for (Role role : Role.values()) {
			if (Stream.of(any).noneMatch((permission) -> permission.isHeldBy(role))) {
				var user = AccountData.as(TestActors.of(role, AccountData.COUNTY, null));
				this.mvc.perform(get(route.replace("/**", "/1")).with(user)).andExpect(status().isForbidden());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/logout", "/password", "/accounts", "/suggestions" })
	@DisplayName("没有 CSRF 令牌的提交一律拒绝")
	void everyPostNeedsAToken(String path) throws Exception {
		var admin = AccountData.as(this.data.active(Role.ADMIN, AccountData.COUNTY));
		this.mvc.perform(post(path).with(admin)).andExpect(status().isForbidden());
		this.mvc.perform(post(path).with(admin).with(csrf().useInvalidToken())).andExpect(status().isForbidden());
	}

	@Test
	@DisplayName("每个页面都带安全响应头，页面不缓存")
	void pagesCarrySecurityHeaders() throws Exception {
		this.data.active(Role.ADMIN, AccountData.COUNTY);
		this.mvc.perform(get("/login"))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Security-Policy",
					"default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; "
							+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'"))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().string("Referrer-Policy", "same-origin"))
			.andExpect(header().string("Permissions-Policy", containsString("camera=()")))
			.andExpect(header().string("Cache-Control", containsString("no-store")))
			.andExpect(header().doesNotExist("Strict-Transport-Security"));
		this.mvc.perform(get("/login").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
	}

	@Test
	@DisplayName("看不懂的筛选条件不出错，零字节拒收")
	void nonsenseDoesNotBreakAList() throws Exception {
		var admin = AccountData.as(this.data.active(Role.ADMIN, AccountData.COUNTY));
		this.mvc.perform(get("/accounts?unit=999999999999&role=X&state=9&after=zz&size=-5").with(admin))
			.andExpect(status().isOk());
		this.mvc.perform(get("/audit?from=0&table=x'&row=99999999999999999999&after=-1").with(admin))
			.andExpect(status().isOk());
		this.mvc.perform(get("/accounts").param("q", "a\0b").with(admin)).andExpect(status().isBadRequest());
		this.mvc.perform(post("/login").with(csrf()).param("username", "a\0b").param("password", "x"))
			.andExpect(status().isBadRequest());
	}

	@Test
	@DisplayName("有了账号，初始化页面就不存在了")
	void setupIsGoneOnceThereIsAnAccount() throws Exception {
		this.data.active(Role.ADMIN, AccountData.COUNTY);
		this.mvc.perform(get("/setup")).andExpect(status().isNotFound());
		this.mvc.perform(post("/setup").with(csrf())).andExpect(status().isNotFound());
	}

	static Stream<String> routes() {
		assertThat(Routes.PERMITTED).isNotEmpty();
		return Routes.PERMITTED.keySet().stream();
	}

}
