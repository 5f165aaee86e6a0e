package cn.township.congress.web.presidium;

import java.time.LocalTime;

import cn.township.congress.domain.meeting.Appointment;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.presidium.DraftMeeting;
import cn.township.congress.service.presidium.PresidiumTown;
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
@DisplayName("主席团的页面")
class PresidiumPagesTest {

	@Autowired
	private Browser browser;

	@Autowired
	private ApplicationContext context;

	private PresidiumTown town;

	@BeforeEach
	void townWithAPresidium() {
		this.town = PresidiumTown.in(this.context);
	}

	@Test
	@DisplayName("没有开过会时说明怎么开始，列出成员：主席、副主席在先（地方组织法第十九条）")
	void membersAreListed() throws Exception {
		Document page = this.browser.open(this.town.clerk(), "/presidium");
		assertThat(page.select("main .table tbody tr")).hasSize(PresidiumTown.MEMBERS);
		assertThat(page.select("main .table tbody tr").first().text()).contains("陈桂兰", "主席");
		assertThat(page.select(".empty").text()).contains("召开主席团会议");
		assertThat(page.select("a.btn-main").text()).isEqualTo("召开主席团会议");
	}

	@Test
	@DisplayName("列议题、召集、通知、改期、重新通知：每一步只有一个主按钮，原定时间留在会议经过里")
	void aMeetingIsPreparedAndMoved() throws Exception {
		this.town.accepted("关于修复公路的建议");
		String page = drafted();
		Document hub = this.browser.open(this.town.clerk(), page);
		assertThat(hub.select("form.card").text()).contains("待交办建议 1 件", "关于修复公路的建议");
		this.browser.send(this.town.clerk(), page + "/items/waiting", page, "refs", "SUGGESTION");
		assertThat(this.browser.open(this.town.clerk(), page).select("main").text()).contains("1. 研究交办代表建议", "未填承办单位",
				"由主席、副主席办理");
		this.browser.send(this.town.chair(), page + "/call", page, "version", version(page));
		this.browser.send(this.town.clerk(), page + "/notify", page, "version", version(page), "on",
				this.town.today().toString());
		assertThat(this.browser.open(this.town.clerk(), page).select(".actions a.btn-main").text()).isEqualTo("签到点名");
		this.browser.send(this.town.chair(), page + "/move", page, "version", version(page), "on",
				this.town.today().plusDays(5).toString(), "reason", "防汛");
		Document moved = this.browser.open(this.town.chair(), page);
		assertThat(moved.select(".timeline").text()).contains("改期", "防汛", "改为");
		assertThat(moved.select(".actions a.btn-main").text()).isEqualTo("登记已发通知");
	}

	@Test
	@DisplayName("提议召开的少于三名成员，拒绝并写明依据（本省条例）")
	void twoMembersAreTooFew() throws Exception {
		String page = drafted();
		Document refused = this.browser.send(this.town.chair(), page + "/call", 422, "version", version(page),
				"proposers", "2");
		assertThat(refused.select(".notice.danger").text()).contains("3名以上", "本省条例");
	}

	@Test
	@DisplayName("县只能看，没有按钮；别的乡镇看不到")
	void theCountyReads() throws Exception {
		String page = drafted();
		assertThat(this.browser.open(TestActors.county(), "/presidium").select("main").text()).contains("各乡镇主席团");
		assertThat(this.browser.open(TestActors.county(), "/presidium?unit=" + this.town.unit().value())
			.select("main .table tbody tr")
			.text()).contains("陈桂兰");
		Document hub = this.browser.open(TestActors.county(), page);
		assertThat(hub.select("main .btn")).isEmpty();
		this.browser.refused(PresidiumTown.in(this.context).clerk(), page, 404);
	}

	private String drafted() {
		Appointment when = new Appointment(this.town.today(), LocalTime.of(9, 0), "会议室", "陈桂兰");
		return "/presidium/meetings/" + this.town.as(this.town.clerk(),
				() -> this.context.getBean(DraftMeeting.class).execute(new DraftMeeting.Command(null, 12, when)));
	}

	private String version(String page) {
		return String.valueOf(this.town.one("SELECT version FROM meeting WHERE unit_code = :unit AND id = "
				+ page.substring(page.lastIndexOf('/') + 1), Integer.class));
	}

}
