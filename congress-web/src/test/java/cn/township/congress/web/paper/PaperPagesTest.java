package cn.township.congress.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.paper.Docx;
import cn.township.congress.service.paper.PaperTown;
import cn.township.congress.web.shared.Browser;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("会议材料和模板")
class PaperPagesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	@Autowired
	private MockMvc mvc;

	private PaperTown town;

	@BeforeEach
	void town() {
		this.town = PaperTown.in(this.context);
	}

	@Test
	@DisplayName("材料按会前、会中、会后列出，写明齐全还是缺什么，每一份都能下载")
	void everyPaperCanBeDownloaded() throws Exception {
		Document page = this.browser.open(this.town.clerk(), list());
		assertThat(page.select("section h2").eachText()).contains("会前", "会中", "会后");
		assertThat(page.select(".btn-main").text()).matches("下载会议材料包（[0-9]+份）");
		assertThat(page.select("td").text()).contains("齐全", "还没有计票");
		for (Element link : page.select("td a")) {
			assertThat(Docx.text(download(this.town.clerk(), link.attr("href")).getContentAsByteArray()))
				.as(link.attr("href"))
				.isNotBlank()
				.doesNotContain("{{");
		}
		for (Element link : page.select("#blank a")) {
			assertThat(Docx.text(download(this.town.clerk(), link.attr("href")).getContentAsByteArray()))
				.as(link.text())
				.contains("签名");
		}
		MockHttpServletResponse bundle = download(this.town.clerk(), page.select(".btn-main").attr("href"));
		assertThat(bundle.getContentType()).isEqualTo("application/zip");
		assertThat(bundle.getHeader("Content-Disposition")).startsWith("attachment").contains("UTF-8''");
		assertThat(page.select("td:contains(齐全)").size() + "份")
			.isEqualTo(page.select(".btn-main").text().replaceAll("[^0-9]", "") + "份");
	}

	@Test
	@DisplayName("乡镇打印议程后编号固定，县里看了不算打印")
	void onlyTheOfficePrints() throws Exception {
		String printed = "SELECT agenda_printed_at IS NOT NULL FROM session_course WHERE id = :B";
		download(TestActors.county(), list() + "/agenda.docx");
		assertThat(this.town.one(printed, Boolean.class)).isFalse();
		download(this.town.clerk(), list() + "/agenda.docx");
		assertThat(this.town.one(printed, Boolean.class)).isTrue();
	}

	@Test
	@DisplayName("别的乡镇的材料、没有的材料是 404，乡镇打不开模板页")
	void doors() throws Exception {
		Actor foreign = TestActors.clerk(TestActors.SHIMEN);
		for (String address : new String[] { list(), list() + "/notice.docx", list() + ".zip",
				"/papers/votes/" + (this.town.base() + 1) + "/result.docx",
				"/papers/resolutions/" + (this.town.base() + 1) + ".docx",
				"/papers/elections/" + (this.town.base() + 1) + "/ballot.docx",
				"/papers/meetings/" + (this.town.base() + 1) + "/sign-in.docx" }) {
			this.browser.refused(foreign, address, 404);
		}
		this.browser.refused(this.town.clerk(), list() + "/nothing.docx", 404);
		this.browser.refused(this.town.chair(), "/papers/templates", 403);
	}

	@Test
	@DisplayName("县上传自己的模板，所辖乡镇的材料就用它；改回系统模板后不再用，历史留着")
	void aCountyReplacesATemplate() throws Exception {
		Actor county = TestActors.county();
		Document before = this.browser.open(county, "/papers/templates/agenda");
		assertThat(before.select("h1").text()).contains("会议议程", "系统模板");
		assertThat(before.select("#fields code").eachText()).contains("{{会议名称}}");
		byte[] own = docx("本县统一格式", "{{会议名称}}", "{{?议题}}", "第{{序号}}项 {{事项}}", "{{/议题}}");
		this.mvc.perform(upload(own).with(user(principal(county))).with(csrf())).andExpect(status().is3xxRedirection());
		assertThat(Docx.text(download(this.town.clerk(), list() + "/agenda.docx").getContentAsByteArray()))
			.contains("本县统一格式", "第一项 听取代表资格审查");
		assertThat(Docx.text(download(county, "/papers/templates/agenda/preview.docx").getContentAsByteArray()))
			.contains("本县统一格式");
		Document after = this.browser.open(county, "/papers/templates/agenda");
		assertThat(after.select("h1").text()).contains("本县模板");
		assertThat(after.select("#history").text()).contains("议程.docx", "在用");
		this.browser.send(county, "/papers/templates/agenda/withdraw", "/papers/templates/agenda");
		assertThat(Docx.text(download(this.town.clerk(), list() + "/agenda.docx").getContentAsByteArray()))
			.doesNotContain("本县统一格式");
		assertThat(this.browser.open(county, "/papers/templates/agenda").select("#history").text()).contains("议程.docx")
			.doesNotContain("在用");
	}

	@Test
	@DisplayName("写错的模板指出哪一段错了，现用的模板不变")
	void aBrokenTemplateIsRefusedWithItsPlace() throws Exception {
		Actor county = TestActors.county();
		Document page = this.browser.page(county, upload(docx("议程", "{{会议名}}", "{{?议题}}", "{{事项}}")), 422);
		assertThat(page.select("#refusal").text()).contains("有 2 处写得不对")
			.contains("第 2 段「{{会议名}}」：没有「{{会议名}}」这个标记", "第 3 段「{{?议题}}」：「{{?议题}}」没有对应的「{{/议题}}」");
		assertThat(
				this.browser.page(county, upload("x".getBytes(StandardCharsets.UTF_8)), 422).select("#refusal").text())
			.contains("不是 Word 文档");
		assertThat(this.browser.open(county, "/papers/templates/agenda").select("h1").text()).contains("系统模板");
	}

	private static MockMultipartHttpServletRequestBuilder upload(byte[] content) {
		return multipart("/papers/templates/agenda")
			.file(new MockMultipartFile("file", "C:\\模板\\议程.docx", "application/octet-stream", content));
	}

	private static AccountPrincipal principal(Actor actor) {
		return new AccountPrincipal(actor, false);
	}

	private MockHttpServletResponse download(Actor actor, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(principal(actor))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

	private String list() {
		return "/papers/courses/" + this.town.base();
	}

	private static byte[] docx(String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(out);
			return out.toByteArray();
		}
	}

}
