package cn.township.congress.web.deputy;

import java.nio.charset.StandardCharsets;

import cn.township.congress.domain.office.Post;
import cn.township.congress.service.account.AccountPrincipal;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.deputy.ChangeTown;
import cn.township.congress.service.office.EnterTenure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DatabaseTest
@AutoConfigureMockMvc
@DisplayName("代表资格变动的页面")
class MandatePagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private ChangeTown town;

	private String page;

	@BeforeEach
	void deputy() {
		this.town = ChangeTown.in(this.context);
		this.page = "/deputies/" + this.town.deputy("李四");
	}

	@Test
	@DisplayName("在任的可以暂停、报告终止，不能办的灰着并写明理由和条文")
	void offersWhatCanBeDone() throws Exception {
		Document chair = open(this.page, this.town.chair());
		assertThat(chair.select("#changes .actions > a").eachText()).contains("暂停执行职务", "报告资格终止");
		assertThat(chair.select("#changes .refused").eachText())
			.anySatisfy((text) -> assertThat(text).contains("公告资格终止", "须为「资格终止待公告」", "代表法第六十三条"));
		Document clerk = open(this.page, this.town.clerk());
		assertThat(clerk.select("#changes .actions > a").eachText()).containsExactly("报告资格终止");
		assertThat(clerk.select("#changes .refused").eachText())
			.anySatisfy((text) -> assertThat(text).contains("暂停执行职务", "由主席、副主席办理"));
		assertThat(open(this.page, TestActors.county()).select("#changes .actions")).isEmpty();
	}

	@Test
	@DisplayName("暂停：漏填的保留已填内容，填全的登记后显示在变动里")
	void suspendsWithGroundAndDocument() throws Exception {
		assertThat(open(this.page + "/suspend", this.town.chair()).select("input[name=choice]")).hasSize(2);
		MockHttpServletRequestBuilder incomplete = post(this.page + "/suspend").param("version", version())
			.param("document", "公安局通报");
		Document again = Jsoup.parse(this.mvc.perform(incomplete.with(csrf()).with(as(this.town.chair())))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
		assertThat(again.select("#document").val()).isEqualTo("公安局通报");
		this.mvc
			.perform(post(this.page + "/suspend").param("version", version())
				.param("choice", "IN_CUSTODY")
				.param("document", "公安局通报")
				.with(csrf())
				.with(as(this.town.chair())))
			.andExpect(redirectedUrl(this.page));
		Document done = open(this.page, this.town.chair());
		assertThat(done.select("#changes .timeline").text()).contains("暂时停止执行代表职务", "被羁押", "公安局通报");
		assertThat(done.text()).contains("暂停执行代表职务期间，不能领衔或附议建议");
	}

	@Test
	@DisplayName("报告终止先选情形，再填这一情形需要的证明；不足的写明差多少和条文")
	void asksWhatTheGroundNeeds() throws Exception {
		assertThat(open(this.page + "/report-termination", this.town.clerk()).select("input[name=choice]")).hasSize(9);
		Document recall = open(this.page + "/report-termination?choice=RECALLED", this.town.clerk());
		assertThat(recall.select("#demanding, #voters, #votes")).hasSize(3);
		assertThat(open(this.page + "/report-termination?choice=DIED", this.town.clerk()).select("#votes")).isEmpty();
		MockHttpServletRequestBuilder few = post(this.page + "/report-termination").param("version", version())
			.param("choice", "RESIGNED")
			.param("groundOn", this.town.inSession().toString())
			.param("votes", "2")
			.param("document", "审查委员会报告");
		String text = this.mvc.perform(few.with(csrf()).with(as(this.town.clerk())))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(text).contains("当日实有代表4名，赞成2名，须过半数即3名才能接受辞职（选举法第五十五条）");
	}

	@Test
	@DisplayName("主席去世：职务终止并提醒主席团公告（选举法第五十四条、第五十六条）")
	void tellsThatTheOfficeIsToBeAnnounced() throws Exception {
		this.town.as(this.town.chair(), () -> this.town.bean(EnterTenure.class)
			.execute(new EnterTenure.Command(this.town.deputy("李四"), this.town.inSession(), Post.CHAIR, "第二次会议公告")));
		this.mvc
			.perform(post(this.page + "/report-termination").param("version", version())
				.param("choice", "DIED")
				.param("groundOn", this.town.today().minusDays(3).toString())
				.param("document", "审查委员会报告")
				.with(csrf())
				.with(as(this.town.clerk())))
			.andExpect(redirectedUrl(this.page));
		Document done = open(this.page, this.town.clerk());
		assertThat(done.select(".notice.warn").text()).contains("主席职务随代表资格终止", "请由主席团予以公告", "选举法第五十四条");
	}

	@Test
	@DisplayName("干事、县不能作决定，别的乡镇没有这一页")
	void othersAreRefused() throws Exception {
		for (Actor actor : new Actor[] { this.town.clerk(), TestActors.county() }) {
			this.mvc
				.perform(post(this.page + "/suspend").param("version", version())
					.param("choice", "IN_CUSTODY")
					.param("document", "公安局通报")
					.with(csrf())
					.with(as(actor)))
				.andExpect(status().isForbidden());
		}
		this.mvc.perform(get(this.page + "/suspend").with(as(TestActors.chair(TestActors.LIUXI))))
			.andExpect(status().isNotFound());
	}

	private String version() {
		return Integer.toString(this.town.version(this.town.deputy("李四")));
	}

	private Document open(String address, Actor actor) throws Exception {
		return Jsoup.parse(this.mvc.perform(get(address).with(as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private static RequestPostProcessor as(Actor actor) {
		return user(new AccountPrincipal(actor, false));
	}

}
