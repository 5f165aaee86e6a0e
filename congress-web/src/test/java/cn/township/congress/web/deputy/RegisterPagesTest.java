package cn.township.congress.web.deputy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.RosterTown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("代表登记的页面")
class RegisterPagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private RosterTown town;

	private String deputy = "";

	@BeforeEach
	void townWithFourDeputies() throws Exception {
		this.town = RosterTown.in(this.context);
		this.town.store(RosterTown.FOUR, 4);
		this.deputy = page("/deputies", this.town.clerk()).select("tbody a").first().attr("href");
	}

	@Test
	@DisplayName("登记代表：已满额的选区拒绝并写明条文，输入都在")
	void newDeputyMeetsAFullDistrict() throws Exception {
		Document form = page("/deputies/new", this.town.clerk());
		assertThat(form.select("#districtId option").eachText()).containsExactly("请选择", "石坪选区（已满额）", "红塘选区（已满额）");
		String district = form.select("#districtId option").get(1).val();
		Document refused = read(send(filled(post("/deputies/new"), district).param("name", "陈桂兰"))
			.andExpect(status().isUnprocessableContent()));
		assertThat(refused.select("#districtId-note .error").text()).contains("石坪选区应选代表2名", "选举法第二十五条");
		assertThat(refused.select("#name").val()).isEqualTo("陈桂兰");
		assertThat(refused.select("#ethnicity option[selected]").val()).isEqualTo("苗族");
	}

	@Test
	@DisplayName("更正登记：表上没有电话和身份证号，身份证号有错写在那一栏")
	void correctionHidesPersonalData() throws Exception {
		Document form = page(this.deputy + "/edit", this.town.clerk());
		assertThat(form.select("#phone").val()).isEmpty();
		assertThat(form.text()).contains("已登记 138****8000");
		assertThat(form.outerHtml()).doesNotContain("13800138000");
		MockHttpServletRequestBuilder wrong = correction(form).param("idNumber", "110101197409030021");
		Document refused = read(send(wrong).andExpect(status().isUnprocessableContent()));
		assertThat(refused.select("#idNumber-note .error").text()).contains("身份证号");
		send(correction(form).param("jobTitle", "农艺师")).andExpect(redirectedUrl(this.deputy));
		assertThat(page(this.deputy, this.town.clerk()).text()).contains("农艺师", "138****8000");
		send(correction(form).param("jobTitle", "高级农艺师")).andExpect(status().isConflict());
	}

	@Test
	@DisplayName("照片：存成小图，只在本辖区能看，可以换、可以删，没有时显示姓")
	void keepsAPhotograph() throws Exception {
		assertThat(page(this.deputy, this.town.clerk()).select("span.photo").text()).isEqualTo("张");
		this.mvc.perform(get(this.deputy + "/photo").with(as(this.town.clerk()))).andExpect(status().isNotFound());
		upload(picture()).andExpect(redirectedUrl(this.deputy));
		String src = page(this.deputy, this.town.clerk()).select("img.photo").attr("src");
		assertThat(src).isEqualTo(this.deputy + "/photo?v=0");
		this.mvc.perform(get(src).with(as(this.town.clerk())))
			.andExpect(content().contentType("image/jpeg"))
			.andExpect(header().string("Cache-Control", containsString("private")));
		this.mvc.perform(get(src).with(as(TestActors.clerk(TestActors.LIUXI)))).andExpect(status().isNotFound());
		upload(picture()).andExpect(redirectedUrl(this.deputy));
		assertThat(page(this.deputy, TestActors.county()).select("img.photo").attr("src")).endsWith("?v=1");
		send(post(this.deputy + "/photo/remove")).andExpect(redirectedUrl(this.deputy));
		assertThat(page(this.deputy, this.town.clerk()).select("img.photo")).isEmpty();
	}

	@Test
	@DisplayName("不是照片的文件不收，说明为什么")
	void refusesOtherFiles() throws Exception {
		String sentence = String
			.valueOf(upload("<html>".getBytes(StandardCharsets.UTF_8)).andReturn().getFlashMap().get("flash"));
		assertThat(sentence).contains("deputy.refused");
		assertThat(page(this.deputy, this.town.clerk()).select("img.photo")).isEmpty();
	}

	@Test
	@DisplayName("代表登记表打印：电话先隐去，要求的才印上")
	void printsTheForm() throws Exception {
		assertThat(page(this.deputy + "/print", this.town.clerk()).text()).contains("代表登记表", "138****8000");
		assertThat(read(send(post(this.deputy + "/print"))).text()).contains("13800138000");
	}

	@Test
	@DisplayName("导出不含个人信息；连同个人信息的要写用途")
	void exportsPersonalDataForAReasonOnly() throws Exception {
		send(post("/deputies/export.xlsx")).andExpect(redirectedUrlPattern("/deputies*"));
		send(post("/deputies/export.xlsx").param("reason", "核对名册")).andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
		this.mvc.perform(post("/deputies/export.xlsx").param("reason", "核对").with(as(TestActors.county())).with(csrf()))
			.andExpect(status().isForbidden());
	}

	@Test
	@DisplayName("截至某日的名册在页面和打印上都写明那一天")
	void saysAsOfWhichDay() throws Exception {
		String day = "?day=2020-01-02";
		assertThat(page("/deputies" + day, this.town.clerk()).select("h1").text()).contains("在任 0", "截至2020年1月2日");
		assertThat(page("/deputies/print" + day, this.town.clerk()).text()).contains("截至2020年1月2日");
		assertThat(page("/deputies?term=19&party=x", this.town.clerk()).select("details.more-filters[open]"))
			.hasSize(1);
	}

	@Test
	@DisplayName("代表证：选定几位一次发放，再收回，发放登记表可以打印")
	void issuesCards() throws Exception {
		Document page = page("/deputies/cards", this.town.clerk());
		assertThat(page.select(".tabs .count").eachText()).containsExactly("4", "0", "0");
		String all = page.select(".toolbar a").first().attr("href");
		assertThat(page(all, this.town.clerk()).select("[name=mandateIds][checked]")).hasSize(4);
		String id = page.select("[name=mandateIds]").first().val();
		assertThat(page.select("[name=card" + id + "]").val()).isEqualTo("A1");
		send(post("/deputies/cards/issue").param("mandateIds", id).param("card" + id, "B1"))
			.andExpect(redirectedUrl("/deputies/cards?set=ISSUED"));
		Document issued = page("/deputies/cards?set=ISSUED", this.town.clerk());
		assertThat(issued.select("tbody tr").text()).contains("B1");
		assertThat(page("/deputies/cards/print", this.town.clerk()).select("tbody tr")).hasSize(4);
		assertThat(page(this.deputy, this.town.clerk()).text()).contains("B1", "已发放");
		send(post(issued.select("form[action$=close]").attr("action")).param("how", "returned"))
			.andExpect(redirectedUrl("/deputies/cards?set=ISSUED"));
		assertThat(page("/deputies/cards?set=ISSUED", this.town.clerk()).text()).contains("还没有登记发放的代表证");
		assertThat(page("/deputies/cards?unit=" + this.town.unit().value(), TestActors.county()).select("form button"))
			.extracting((button) -> button.text())
			.doesNotContain("登记发放");
	}

	@Test
	@DisplayName("县级以上代表：从代表的页面登记，按日列出、打印、导出、终止")
	void entersHigherMandates() throws Exception {
		String form = page(this.deputy, this.town.clerk()).select("a[href^=/deputies/higher/new]").attr("href");
		assertThat(page(form, this.town.clerk()).select("h1").text()).isEqualTo("登记张䶮的县级以上代表职务");
		String id = this.deputy.substring("/deputies/".length());
		send(post("/deputies/higher/new").param("deputy", id)).andExpect(status().isUnprocessableContent());
		send(higher().param("deputy", id)).andExpect(redirectedUrl(this.deputy));
		Document again = read(send(higher().param("deputy", id)).andExpect(status().isUnprocessableContent()));
		assertThat(again.select("#level-note .error").text()).contains("选举法第四十八条");
		assertThat(page(this.deputy, this.town.clerk()).text()).contains("青山县第十八届人民代表大会代表");
		Document list = page("/deputies/higher?day=2022-02-03", this.town.clerk());
		assertThat(list.select("h1").text()).contains("截至2022年2月3日");
		assertThat(list.select("tbody tr")).hasSize(1);
		assertThat(page("/deputies/higher/print", this.town.clerk()).select("tbody tr")).hasSize(1);
		this.mvc.perform(get("/deputies/higher/export.xlsx").with(as(this.town.clerk()))).andExpect(status().isOk());
		assertThat(page("/deputies/higher?level=NATION", this.town.clerk()).select(".empty")).hasSize(1);
		send(post(list.select("form[action$=end]").attr("action"))).andExpect(redirectedUrl("/deputies/higher"));
		assertThat(page("/deputies/higher", this.town.clerk()).select("tbody tr")).isEmpty();
		send(higher().param("name", "赵明").param("sex", "MALE").param("ethnicity", "汉族").param("born", "1970-01"))
			.andExpect(redirectedUrl("/deputies/higher"));
	}

	@Test
	@DisplayName("代表公示牌没有电话和出生年月，Word 名册是真正的 docx")
	void printsTheBoard() throws Exception {
		Document board = page("/deputies/print/board", this.town.clerk());
		assertThat(board.select(".board li")).hasSize(4);
		assertThat(board.text()).contains("领衔提出建议 0 件").doesNotContain("138", "1978");
		byte[] word = this.mvc.perform(get("/deputies/roster.docx").with(as(this.town.clerk())))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(word).startsWith('P', 'K', 3, 4);
	}

	private static MockHttpServletRequestBuilder higher() {
		return post("/deputies/higher/new").param("level", "COUNTY")
			.param("termNo", "18")
			.param("fromOn", "2021-12-03");
	}

	@Test
	@DisplayName("县不能登记、更正和换照片")
	void countyOnlyReads() throws Exception {
		for (String path : new String[] { "/deputies/new", this.deputy + "/edit" }) {
			this.mvc.perform(get(path).with(as(TestActors.county()))).andExpect(status().isForbidden());
		}
		this.mvc
			.perform(multipart(this.deputy + "/photo").file(new MockMultipartFile("file", picture()))
				.with(as(TestActors.county()))
				.with(csrf()))
			.andExpect(status().isForbidden());
	}

	private MockHttpServletRequestBuilder correction(Document form) {
		return filled(post(this.deputy + "/edit"), form.select("#districtId option[selected]").val())
			.param("name", "张䶮")
			.param("version", form.select("[name=version]").val())
			.param("personVersion", form.select("[name=personVersion]").val())
			.param("electedOn", form.select("#electedOn").val());
	}

	private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request, String district) {
		return request.param("sex", "MALE")
			.param("ethnicity", "苗族")
			.param("born", "1978-05")
			.param("districtId", district);
	}

	private ResultActions upload(byte[] file) throws Exception {
		return this.mvc
			.perform(multipart(this.deputy + "/photo").file(new MockMultipartFile("file", "照片.jpg", "image/jpeg", file))
				.with(as(this.town.clerk()))
				.with(csrf()));
	}

	private static byte[] picture() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "jpg", out);
		return out.toByteArray();
	}

	private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(as(this.town.clerk())).with(csrf()));
	}

	private Document page(String address, Actor actor) throws Exception {
		return read(this.mvc.perform(get(address).with(as(actor))).andExpect(status().isOk()));
	}

	private static Document read(ResultActions result) throws Exception {
		return Jsoup.parse(result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
