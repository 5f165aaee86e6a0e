package cn.township.congress.web.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The pages of the gallery, also written to {@code target/gallery} for looking at.
 */
@SpringJUnitWebConfig(Gallery.class)
class PagesTest {

	private static final Path FOLDER = Path.of("target", "gallery");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Assets assets;

	private MockMvc mvc;

	@BeforeEach
	void setUp() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).build();
	}

	@ParameterizedTest
	@CsvSource({ "list,200", "detail,200", "form,200", "import,200", "paper,200", "login/none,200", "login/wrong,200",
			"login/locked,200", "login/disabled,200", "login/loggedOut,200", "login/expired,200", "lost,409",
			"id/abc,404", "error/400,200", "error/403,200", "error/405,200", "error/413,200", "error/4xx,200",
			"error/5xx,200", "error/422,200", "7/refused/23514,422", "7/refused/23505,409" })
	@DisplayName("页面都没有内联脚本和样式")
	void pagesHaveNoInlineScriptOrStyle(String path, int status) throws Exception {
		Document page = open(get("/gallery/" + path), path.replace('/', '-'), status);
		assertThat(page.select("[style], style, script:not([src]), [onclick], [onsubmit]")).isEmpty();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "refused/23505", "refused/23P01", "refused/23503", "deadlock" })
	@DisplayName("两人同时办理同一件，后到的看到「已被他人修改」和回到此件的路")
	void whatAnotherTookMeanwhileIsAConflict(String path) throws Exception {
		Document page = open(get("/gallery/7/" + path), "conflict", 409);
		assertThat(page.select("h1").text()).isEqualTo("此件已被他人修改");
		assertThat(page.select(".actions a").attr("href")).isEqualTo("/gallery/7");
	}

	@Test
	@DisplayName("看不懂的日期原样显示，并说明错在哪里")
	void unreadableDateIsShownAgain() throws Exception {
		Document page = open(
				post("/gallery/form").param("due", "2026-2-31").param("body", "路基塌陷").param("category", "water"),
				"form-errors", 200);
		assertThat(page.select("#due").attr("value")).isEqualTo("2026-2-31");
		assertThat(page.select("#due").attr("aria-invalid")).isEqualTo("true");
		assertThat(page.select("#" + page.select("#due").attr("aria-describedby")).text()).contains("没有这一天");
		assertThat(page.select("#body").text()).isEqualTo("路基塌陷");
		assertThat(page.select("#category option[selected]").val()).isEqualTo("water");
		assertThat(page.select(".notice.danger a").eachAttr("href")).contains("#title", "#due", "#rating");
		page.select(".notice.danger a")
			.eachAttr("href")
			.forEach((href) -> assertThat(page.select(href)).as(href).hasSize(1));
	}

	@Test
	@DisplayName("大字模式记在浏览器里")
	void largeTextIsRemembered() throws Exception {
		this.mvc.perform(post("/large-text").header(HttpHeaders.REFERER, "http://localhost/suggestions?tab=late"))
			.andExpect(redirectedUrl("/suggestions?tab=late"))
			.andExpect(header().string(HttpHeaders.SET_COOKIE, org.hamcrest.Matchers.startsWith("large_text=1")));
		Document page = open(get("/gallery/list").cookie(new jakarta.servlet.http.Cookie("large_text", "1")),
				"list-large", 200);
		assertThat(page.select("html").hasClass("large-text")).isTrue();
	}

	@Test
	@DisplayName("大字模式不会把人带到别的网站")
	void largeTextNeverLeadsElsewhere() throws Exception {
		this.mvc.perform(post("/large-text").header(HttpHeaders.REFERER, "http://localhost//evil.example/"))
			.andExpect(redirectedUrl("/"));
	}

	@Test
	@DisplayName("样式和脚本长期缓存，压缩后不超过 30 KB")
	void assetsAreSmallAndKeptForEver() throws Exception {
		int bytes = 0;
		for (String name : new String[] { "theme.css", "app.js", "icon.svg" }) {
			MvcResult result = this.mvc
				.perform(get(this.assets.url(name)).header(HttpHeaders.ACCEPT_ENCODING, "gzip, br"))
				.andExpect(status().isOk())
				.andExpect(header().string(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable"))
				.andExpect(header().string(HttpHeaders.CONTENT_ENCODING, "gzip"))
				.andReturn();
			bytes += result.getResponse().getContentAsByteArray().length;
		}
		assertThat(bytes).isLessThan(30 * 1024);
	}

	@Test
	@DisplayName("旧地址的样式不存在")
	void assetsOfAnotherVersionAreNotFound() throws Exception {
		this.mvc.perform(get("/assets/000000000000/theme.css")).andExpect(status().isNotFound());
	}

	private Document open(MockHttpServletRequestBuilder request, String name, int status) throws Exception {
		MvcResult result = this.mvc.perform(request).andExpect(status().is(status)).andReturn();
		String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		keep(name + ".html", html.replaceAll("/assets/[0-9a-f]+/", ""));
		return Jsoup.parse(html);
	}

	private void keep(String name, String html) throws IOException {
		Files.createDirectories(FOLDER);
		Files.writeString(FOLDER.resolve(name), html);
		for (String asset : new String[] { "theme.css", "paper.css", "app.js", "icon.svg" }) {
			Asset found = this.assets.find(asset);
			assertThat(found).isNotNull();
			Files.write(FOLDER.resolve(asset), found.plain());
		}
	}

}
