package cn.township.congress.web.account;

import java.util.Objects;

import cn.township.congress.service.account.SetupGate;
import cn.township.congress.service.database.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** In a context of its own, as it needs a database nobody has used. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "congress.test=setup")
class SetupTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private SetupGate gate;

	@Test
	@DisplayName("空系统先初始化：凭终端里的一次性口令建立本县和第一个账号管理员，只能一次")
	void beginsAnEmptyInstallationOnce() throws Exception {
		String code = Objects.requireNonNull(ReflectionTestUtils.<String>invokeMethod(this.gate, "code"));
		this.mvc.perform(get("/login")).andExpect(redirectedUrl("/setup"));
		this.mvc.perform(get("/setup")).andExpect(status().isOk());
		setUp("AAAA-AAAA-AAAA", "980123", "autumnwind2026").andExpect(refused("一次性口令不对"));
		setUp(code, "9801", "autumnwind2026").andExpect(refused("六位县级行政区划代码"));
		setUp(code, "980100", "autumnwind2026").andExpect(refused("末两位不是 00"));
		setUp(code, "980123", "short1").andExpect(refused("口令至少 10 位")).andExpect(refused("青山县"));
		setUp(code, "980123", "autumnwind2026").andExpect(redirectedUrl("/login"));
		setUp(code, "980123", "autumnwind2026").andExpect(status().isNotFound());
		MockHttpSession session = new MockHttpSession();
		this.mvc
			.perform(post("/login").with(csrf())
				.session(session)
				.param("username", "qingshan.admin")
				.param("password", "autumnwind2026"))
			.andExpect(redirectedUrl("/"));
		this.mvc.perform(get("/units").session(session))
			.andExpect(content().string(containsString("云江省")))
			.andExpect(content().string(containsString("青山县")));
	}

	private ResultActions setUp(String code, String county, String password) throws Exception {
		return this.mvc.perform(post("/setup").with(csrf())
			.param("code", code)
			.param("county", county)
			.param("countyName", "青山县")
			.param("cityName", "临江市")
			.param("provinceName", "云江省")
			.param("displayName", "孙世元")
			.param("username", "qingshan.admin")
			.param("password", password)
			.param("again", password));
	}

	private static ResultMatcher refused(String sentence) {
		return (result) -> {
			status().is(422).match(result);
			content().string(containsString(sentence)).match(result);
		};
	}

}
