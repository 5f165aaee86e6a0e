package cn.township.congress.web.office;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.MeetingTown;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("选举的页面")
class OfficePagesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	private MeetingTown town;

	private String page;

	@BeforeEach
	void chairIsToBeElected() throws Exception {
		this.town = MeetingTown.in(this.context, 12);
		this.town.sql(
				"UPDATE session_course SET status = 'OPEN', session_id = (SELECT id FROM congress_session s"
						+ " WHERE s.congress_id = session_course.congress_id AND :day IS NOT NULL) WHERE id = :id",
				this.town.course(), this.town.today());
		this.browser.send(this.town.clerk(), "/elections/new?course=" + this.town.course(), 302, "posts", "CHAIR");
		this.page = "/elections/"
				+ this.town.texts("SELECT id::text FROM office_election WHERE course_id = :id", this.town.course())
					.get(0);
	}

	@Test
	@DisplayName("联合提名的代表不足十名，拒绝并保留输入（地方组织法第二十六条）")
	void nineAreTooFew() throws Exception {
		Document refused = this.browser.send(this.town.clerk(), this.page + "/nominate", 422, nomination(9));
		assertThat(refused.select(".error-summary, .notice.danger, form").text()).contains("地方组织法第二十六条");
		assertThat(refused.select("textarea[name=introduction]").text()).isEqualTo("办事公道");
		this.browser.send(this.town.clerk(), this.page + "/nominate", 302, nomination(10));
		assertThat(this.browser.open(this.town.clerk(), this.page).text()).contains("提名（1）", "代表联名");
	}

	@Test
	@DisplayName("干事登记提名，正式候选人由主席、副主席确定，干事不能")
	void theListIsFixedByTheLeaders() throws Exception {
		this.browser.send(this.town.clerk(), this.page + "/nominate", 302, nomination(10));
		this.browser.send(this.town.clerk(), this.page + "/fix", 403, "version", "1");
	}

	@Test
	@DisplayName("选举办法没有通过，不能确定正式候选人（地方组织法第二十七条）")
	void nothingWithoutTheMethod() throws Exception {
		this.browser.send(this.town.clerk(), this.page + "/nominate", 302, nomination(10));
		String version = this.browser.open(this.town.chair(), this.page + "/fix").select("input[name=version]").val();
		Document refused = this.browser.send(this.town.chair(), this.page + "/fix", 422, "version", version);
		assertThat(refused.text()).contains("地方组织法第二十七条");
	}

	@Test
	@DisplayName("县里只看不改，别的乡镇看不到")
	void countyReadsOthersSeeNothing() throws Exception {
		Document seen = this.browser.open(this.town.county(), this.page);
		assertThat(seen.select("main button, main .btn-main")).isEmpty();
		this.browser.send(this.town.county(), this.page + "/nominate", 403, nomination(10));
		this.browser.refused(TestActors.clerk(new AdminCode(980123199)), this.page, 404);
		assertThat(this.browser.open(this.town.clerk(), "/offices").text()).contains("主席");
	}

	private String[] nomination(int signers) {
		List<String> fields = new ArrayList<>(List.of("version", "0", "by", "DEPUTIES", "mandate",
				this.town.deputies().get(0).toString(), "introduction", "办事公道"));
		this.town.deputies().subList(1, 1 + signers).forEach((one) -> {
			fields.add("nominators");
			fields.add(one.toString());
		});
		return fields.toArray(String[]::new);
	}

}
