package cn.township.congress.web.meeting;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.service.account.Actor;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.meeting.MeetingTown;
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

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AutoConfigureMockMvc
@Import(Browser.class)
@DisplayName("一次会议的页面")
class MeetingPagesTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	private MeetingTown town;

	private Actor clerk;

	private long meeting;

	private String page;

	@BeforeEach
	void town() {
		this.town = MeetingTown.in(this.context, 6);
		this.clerk = this.town.clerk();
		this.meeting = this.town.plenary(1, this.town.today());
		this.page = "/meetings/" + this.meeting;
	}

	@Test
	@DisplayName("一次全体会议：签到 → 点名 → 付表决 → 录入计票 → 结束会议，每一步只有一个主按钮")
	void walksThroughAPlenary() throws Exception {
		this.town.item(this.meeting, 1, "关于政府工作报告的决议", true);
		this.town.item(this.meeting, 2, "听取代表资格审查报告", false);
		assertThat(next(this.browser.open(this.clerk, this.page))).isEqualTo("签到");
		Document list = this.browser.open(this.clerk, this.page + "/attendance");
		assertThat(list.select("tbody tr")).hasSize(6);
		this.browser.send(this.clerk, this.page + "/attendance", this.page + "/attendance", fields(list, "all", "1"));
		assertThat(next(this.browser.open(this.clerk, this.page))).isEqualTo("点名");
		Document preview = this.browser.open(this.clerk, this.page + "/roll");
		assertThat(preview.select(".notice.ok").text()).contains("应到代表6名", "实到6名，符合法定人数", "地方组织法第十四条");
		Document rolled = this.browser.send(this.clerk, this.page + "/roll", this.page, "version", "0");
		assertThat(rolled.select(".notice.ok").text()).contains("应到代表6名，请假0名，缺席0名，实到6名，符合法定人数（至少4名，地方组织法第十四条）");
		assertThat(next(rolled)).isEqualTo("付表决");
		Document put = this.browser.open(this.clerk, this.page + "/votes/new");
		long vote = put(put.select("input[name=items]").attr("value"));
		assertThat(next(this.browser.open(this.clerk, this.page))).isEqualTo("录入计票");
		Document refused = this.browser.send(this.clerk, "/votes/" + vote + "/count", 422, "version", "0", "favour1",
				"4", "against1", "1", "abstained1", "0", "notVoted1", "0");
		assertThat(refused.select(".notice.danger").text()).contains("合计5，与出席6名对不上");
		assertThat(refused.select("input[name=favour1]").val()).isEqualTo("4");
		Document counted = this.browser.send(this.clerk, "/votes/" + vote + "/count", "/votes/" + vote, "version", "0",
				"favour1", "４", "against1", "1", "abstained1", "0", "notVoted1", "1");
		assertThat(counted.text()).contains("赞成4票，超过全体代表6名的半数4票，通过");
		Document done = this.browser.open(this.clerk, this.page);
		assertThat(next(done)).isEqualTo("结束会议");
		assertThat(done.select(".timeline").text()).contains("赞成4票");
		assertThat(this.browser.open(this.clerk, "/votes/" + vote + "/print").text()).contains("表决结果单", "通过");
		assertThat(this.browser.open(this.clerk, "/votes/" + vote + "/print?sheet=true").text()).contains("计票单");
		String heard = done.select("form[action$=/heard]").attr("action");
		assertThat(this.browser.send(this.clerk, heard, this.page, "version", "0").text()).contains("已登记听取");
		String version = this.browser.open(this.clerk, this.page)
			.select("form[action$=/end] input[name=version]")
			.val();
		assertThat(this.browser.send(this.clerk, this.page + "/end", this.page, "version", version).text())
			.contains("会议已结束");
	}

	private long put(String item) throws Exception {
		Document page = this.browser.page(this.clerk,
				org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(this.page + "/votes/new")
					.param("items", item)
					.param("title", "表决政府工作报告决议")
					.param("method", "SHOW_OF_HANDS"),
				302);
		assertThat(page).isNotNull();
		return Long
			.parseLong(this.town.texts("SELECT max(id)::text FROM vote WHERE meeting_id = :id", this.meeting).get(0));
	}

	private static String next(Document page) {
		assertThat(page.select(".actions .btn-main")).hasSize(1);
		return page.select(".actions .btn-main").text();
	}

	/** What the form holds, as a browser would send it. */
	private static String[] fields(Document page, String... more) {
		List<String> fields = new ArrayList<>();
		for (Element input : page.select("form#attendance input")) {
			boolean ticked = !input.attr("type").equals("checkbox") || input.hasAttr("checked");
			if (ticked && input.hasAttr("name")) {
				fields.add(input.attr("name"));
				fields.add(input.val());
			}
		}
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

}
