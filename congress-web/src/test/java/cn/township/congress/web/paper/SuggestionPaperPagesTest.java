package cn.township.congress.web.paper;

import java.util.List;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.paper.Docx;
import cn.township.congress.service.paper.PaperTown;
import cn.township.congress.web.shared.Browser;
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
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("建议、议案和质询案的材料页面")
class SuggestionPaperPagesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	@Autowired
	private MockMvc mvc;

	private PaperTown town;

	@BeforeEach
	void town() {
		this.town = PaperTown.withSuggestionsIn(this.context);
	}

	@Test
	@DisplayName("建议页列出的每份材料都能下载，全部材料可以打包")
	void everyPaperOfTheCard() throws Exception {
		Document page = this.browser.open(this.town.clerk(), "/suggestions/" + at(1));
		List<Element> links = page.select("#papers .paper-list a");
		assertThat(links).hasSize(13);
		for (Element link : links) {
			MockHttpServletResponse file = download(this.town.clerk(), link.attr("href"));
			assertThat(file.getContentType()).as(link.text()).contains("wordprocessingml");
			assertThat(Docx.text(file.getContentAsByteArray())).as(link.text()).isNotBlank().doesNotContain("{{");
		}
		assertThat(download(this.town.clerk(), "/papers/suggestions/" + at(1) + ".zip").getContentType())
			.isEqualTo("application/zip");
		assertThat(page.select("#papers a[href$=.zip]").attr("href"))
			.isEqualTo("/papers/suggestions/" + at(1) + ".zip");
	}

	@Test
	@DisplayName("还不能打印的材料写明原因，没有链接；没有办理数据的先打印空白")
	void whyNot() throws Exception {
		Document accepted = this.browser.open(this.town.clerk(), "/suggestions/" + at(2));
		assertThat(accepted.select("#papers").text()).contains("交办单 交办后才能打印", "答复函 交办后才能打印");
		assertThat(accepted.select("#papers .paper-list a").eachText()).containsExactly("代表建议表");
		assertThat(this.browser.open(this.town.clerk(), "/suggestions/" + at(3)).select("#papers").text())
			.contains("答复函 承办单位还没有答复，先打印空白");
		this.browser.refused(this.town.clerk(), "/papers/suggestions/" + at(2) + "/hand-over-sheet.docx", 404);
		this.browser.refused(this.town.clerk(), "/papers/suggestions/" + at(1) + "/nothing.docx", 404);
	}

	@Test
	@DisplayName("承办单位的建议页只列自己的材料，别的单位、别的乡镇是 404；台账、议案承办单位打不开")
	void doors() throws Exception {
		Actor assisting = TestActors.agency(this.town.clerk().unitCode(), at(2));
		assertThat(this.browser.open(assisting, "/suggestions/" + at(1)).select("#papers .paper-list a").eachText())
			.containsExactly("交办单", "沟通联系记录", "会办意见函");
		this.browser.refused(assisting, "/papers/suggestions/" + at(1) + "/reply-letter.docx", 404);
		for (String address : new String[] { "/papers/suggestions/" + at(1) + "/reply-letter.docx",
				"/papers/suggestions/" + at(1) + ".zip", "/papers/bills/" + at(1) + "/bill.docx",
				"/papers/interpellations/" + at(1) + "/interpellation.docx",
				"/papers/ledger/register.docx?session=" + at(0) }) {
			this.browser.refused(TestActors.clerk(TestActors.SHIMEN), address, 404);
		}
		this.browser.refused(assisting, "/papers/ledger/register.docx", 403);
		this.browser.refused(assisting, "/papers/bills/" + at(1) + "/bill.docx", 403);
		this.browser.refused(this.town.clerk(), "/papers/ledger/nothing.docx", 404);
		this.browser.refused(this.town.clerk(), "/papers/ledger/register.docx?unit=" + TestActors.SHIMEN.value(), 404);
	}

	@Test
	@DisplayName("议案、质询案的页面有议案表、质询案表")
	void formsOfBills() throws Exception {
		for (String page : new String[] { "/bills/" + at(1), "/interpellations/" + at(1) }) {
			String form = this.browser.open(this.town.clerk(), page).select("#papers a").attr("href");
			assertThat(Docx.text(download(this.town.clerk(), form).getContentAsByteArray())).as(page).contains("主席团决定");
		}
	}

	@Test
	@DisplayName("一批交办单、空白表、议案表、质询案表、台账都能下载，县里也能看")
	void theOthers() throws Exception {
		assertThat(download(this.town.clerk(), "/papers/suggestions.zip?set=TO_TAKE_UP&on=2026-10-20")
			.getHeader("Content-Disposition")).contains("UTF-8''");
		for (String address : new String[] { "/papers/blank/form.docx", "/papers/blank/bill.docx",
				"/papers/blank/interpellation.docx", "/papers/bills/" + at(1) + "/bill.docx",
				"/papers/interpellations/" + at(1) + "/interpellation.docx",
				"/papers/ledger/register.docx?year=2026&set=TRACKING&category=TRANSPORT",
				"/papers/ledger/classification.docx?session=" + at(0), "/papers/ledger/commitments.docx" }) {
			for (Actor actor : List.of(this.town.clerk(), TestActors.county())) {
				assertThat(Docx.text(download(actor, address).getContentAsByteArray())).as(address)
					.isNotBlank()
					.doesNotContain("{{");
			}
		}
	}

	private MockHttpServletResponse download(Actor actor, String address) throws Exception {
		return this.mvc.perform(get(address).with(user(new AccountPrincipal(actor, false))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

	private long at(int number) {
		return this.town.base() + number;
	}

}
