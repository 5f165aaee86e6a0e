package cn.township.congress.web.reminder;

import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.reminder.RemindNightly;
import cn.township.congress.service.suggestion.Towns;
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
@DisplayName("到期提醒的页面")
class ReminderPagesTest {

	private static final AdminCode TOWN = TestActors.LIUXI;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Browser browser;

	private Towns towns;

	@BeforeEach
	void towns() {
		this.towns = Towns.in(this.context);
	}

	@Test
	@DisplayName("每一行写明起算日、依据和期限，点开就是那件建议；页签上的数字就是行数（代表法第五十一条）")
	void rowsAndNumbers() throws Exception {
		long id = this.towns.handedOver(TOWN, "关于提醒页面的建议", 98);
		Actor clerk = TestActors.clerk(TOWN);
		Document page = this.browser.open(clerk, "/reminders?set=OVERDUE&size=100");
		Element row = page.select("tbody tr:contains(关于提醒页面的建议):contains(交通管理站)").first();
		assertThat(row).isNotNull();
		assertThat(row.text()).contains("答复", "交办起三个月，代表法第五十一条", "逾期", "主席、县人大");
		assertThat(row.select("a").attr("href")).isEqualTo("/suggestions/" + id);
		for (Element tab : page.select("nav.tabs a")) {
			Document list = this.browser.open(clerk, tab.attr("href") + "&size=100");
			assertThat(list.select("main tbody tr")).as(tab.text())
				.hasSize(Integer.parseInt(tab.select(".count").text()));
		}
	}

	@Test
	@DisplayName("顶上的数字就是「提醒我的」；县里按乡镇看逾期的，别的乡镇的看不到")
	void bellAndCounty() throws Exception {
		this.towns.handedOver(TOWN, "关于提醒铃的建议", 98);
		Document page = this.browser.open(TestActors.chair(TOWN), "/reminders?size=100");
		assertThat(page.select("a.bell .count").text())
			.isEqualTo(page.select("nav.tabs a[aria-current] .count").text());
		Document county = this.browser.open(TestActors.county(), "/reminders?unit=" + TOWN + "&size=100");
		assertThat(county.select("tbody tr")).isNotEmpty().allMatch((row) -> row.child(0).text().equals("柳溪镇"));
		assertThat(county.select("tbody .badge")).allMatch((badge) -> badge.text().startsWith("逾期"));
		Document foreign = this.browser.open(TestActors.clerk(TestActors.SHIMEN), "/reminders?set=ALL&unit=" + TOWN);
		assertThat(foreign.text()).doesNotContain("关于提醒铃的建议");
	}

	@Test
	@DisplayName("提醒记录写明哪一天按哪个期限提醒过谁")
	void history() throws Exception {
		this.towns.handedOver(TOWN, "关于提醒记录的建议", 98);
		this.context.getBean(RemindNightly.class).execute();
		Document page = this.browser.open(TestActors.clerk(TOWN), "/reminders/history?size=100");
		assertThat(page.select("tbody tr:contains(关于提醒记录的建议):contains(答复)").text()).contains("主席", "县人大", "代表法第五十一条",
				"逾期");
		Document county = this.browser.open(TestActors.county(), "/reminders/history?size=100");
		assertThat(county.select("tbody tr")).isNotEmpty().allMatch((row) -> row.text().contains("县人大"));
	}

}
