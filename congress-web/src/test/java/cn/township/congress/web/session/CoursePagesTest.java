package cn.township.congress.web.session;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.session.RunningOrder;
import cn.township.congress.service.account.TestActors;
import cn.township.congress.service.database.DatabaseTest;
import cn.township.congress.service.session.CourseTown;
import cn.township.congress.web.shared.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
@DisplayName("会议页面")
class CoursePagesTest {

	@Autowired
	private Browser browser;

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("筹备：按程序列出议程和会议，会期通知不足天数的要确认，改期后重新通知（地方组织法第十四条）")
	void fromThePlanToTheNotice() throws Exception {
		CourseTown town = CourseTown.met(this.context, 6);
		LocalDate day = town.today().plusDays(3);
		String wizard = "/sessions/courses/new?term=" + town.congress() + "&order=REGULAR";
		Document form = this.browser.open(town.clerk(), wizard);
		assertThat(form.select("h1").text()).contains("第十九届第二次会议", "年度例会");
		assertThat(form.select("tbody tr")).hasSizeGreaterThan(8);
		Document untyped = this.browser.send(town.clerk(), wizard, 422, "sessionNo", "2", "from", "", "to",
				day.toString(), "items[0].kind", "GOVERNMENT_REPORT", "items[0].ticked", "true", "items[0].title",
				"听取报告");
		assertThat(untyped.select("#from-note .error").text()).isNotEmpty();
		assertThat(untyped.select("input[name='items[0].title']").val()).isEqualTo("听取报告");
		this.browser.send(town.clerk(), wizard, 422, "sessionNo", "1", "from", day.toString(), "to", day.toString());
		long id = town.plan(RunningOrder.REGULAR, 2, day, day);
		String hub = "/sessions/courses/" + id;
		assertThat(this.browser.open(town.clerk(), "/sessions").select("a[href=" + hub + "]").text()).contains("第二次会议");
		Document page = this.browser.open(town.chair(), hub);
		assertThat(page.select(".actions .btn-main").text()).isEqualTo("登记主席团决定召开");
		assertThat(this.browser.open(town.clerk(), hub).select(".actions .refused").text()).contains("由主席、副主席办理");
		for (String deed : new String[] { "revise", "convene", "notify", "move", "open", "close", "archive", "cancel",
				"meetings/new", "agenda", "agenda/adopt", "agenda/print", "agenda/" + town.items(id).get(0).id() }) {
			this.browser.open(town.chair(), hub + "/" + deed);
		}
		String version = page.select("input[name=version]").val();
		Document nobody = this.browser.send(town.chair(), hub + "/convene", 422, "version", "0", "on",
				town.today().toString(), "by", "");
		assertThat(nobody.select("#by-note .error").text()).contains("主席团会议");
		assertThat(version).isEmpty();
		Document convened = this.browser.send(town.chair(), hub + "/convene", hub, "version", "0", "on",
				town.today().toString(), "by", "主席团第三次会议");
		assertThat(convened.select(".timeline").text()).contains("决定召开", "主席团第三次会议");
		Document brief = this.browser.send(town.clerk(), hub + "/notify", 422, "version", "1", "on",
				town.today().toString());
		assertThat(brief.select("#shortConfirmed-note .error").text()).contains("只有3天", "7天");
		this.browser.send(town.clerk(), hub + "/notify", hub, "version", "1", "on", town.today().toString(),
				"shortConfirmed", "true");
		Document moved = this.browser.send(town.chair(), hub + "/move", hub, "version", "2", "on",
				town.today().toString(), "from", day.plusDays(2).toString(), "to", day.plusDays(2).toString(), "by",
				"主席团第四次会议", "reason", "台风");
		assertThat(moved.select(".detail-head .badge").text()).isEqualTo("已决定召开");
		assertThat(moved.select("#meetings").text()).contains("已定召开").doesNotContain("已通知");
		this.browser.send(town.chair(), hub + "/cancel", 422, "version", "3", "reason", "不开了");
		this.browser.send(town.chair(), hub + "/move", 409, "version", "2", "on", town.today().toString(), "from",
				day.toString(), "to", day.toString(), "by", "主席团", "reason", "过时的页面");
	}

	@Test
	@DisplayName("没有处理的议程列在首页，写明条款；县里只能看，别的乡镇看不到")
	void whoMaySee() throws Exception {
		CourseTown town = CourseTown.met(this.context, 6);
		LocalDate day = town.today();
		long id = town.plan(RunningOrder.REGULAR, 2, day, day);
		town.convene(id, day.minusDays(10), null);
		town.tell(id, day.minusDays(8), false);
		long preparatory = town.meeting(id, MeetingKind.PREPARATORY, 1);
		town.roll(preparatory, 5, 1);
		town.prepare(id);
		town.adoptAgenda(id, preparatory, 5);
		town.open(id, day);
		String hub = "/sessions/courses/" + id;
		Document open = this.browser.open(town.chair(), hub);
		assertThat(open.select("#obstacles").text()).contains("全体会议", "地方组织法第十四条", "还没有处理", "地方组织法第十二条");
		assertThat(open.select("#meetings").text()).contains("应到代表6名，请假1名，缺席0名，实到5名，符合法定人数");
		Document refused = this.browser.send(town.chair(), hub + "/close", 422, "version",
				String.valueOf(town.version(id)), "on", day.toString());
		assertThat(refused.select(".notice.danger").text()).contains("全体会议", "地方组织法第十四条");
		Document county = this.browser.open(TestActors.county(), hub);
		assertThat(county.select("main form, main .btn-main")).isEmpty();
		this.browser.open(TestActors.county(), hub + "/agenda/print");
		this.browser.refused(TestActors.county(), hub + "/close", 403);
		this.browser.send(TestActors.county(), hub + "/close", 403, "version", "0", "on", day.toString());
		this.browser.send(town.clerk(), hub + "/close", 403, "version", "0", "on", day.toString());
		this.browser.refused(TestActors.clerk(TestActors.LIUXI), hub, 404);
		this.browser.send(TestActors.chair(TestActors.LIUXI), hub + "/close", 404, "version", "0", "on",
				day.toString());
		this.browser.refused(TestActors.clerk(TestActors.LIUXI),
				"/sessions/courses/new?term=" + town.congress() + "&order=REGULAR", 404);
	}

	@Test
	@DisplayName("县里看各乡镇会议次数：一次没有的违反、少于两次的提示（地方组织法第十四条），每个数字有它的行")
	void theCountyLooks() throws Exception {
		CourseTown never = CourseTown.elected(this.context, 6);
		CourseTown once = CourseTown.met(this.context, 6);
		once.plan(RunningOrder.REGULAR, 2, once.today().plusDays(9), once.today().plusDays(9));
		Document page = this.browser.open(TestActors.county(), "/sessions/standing");
		assertThat(page.select("nav a[href=/sessions/standing]")).isNotEmpty();
		assertThat(row(page, never).select(".badge.danger").text()).contains("0次", "目标2次");
		assertThat(row(page, once).select(".badge.warn").text()).contains("1次", "目标2次");
		assertThat(row(page, once).text()).contains("第十九届第一次会议", "第十九届第二次会议", "筹备");
		Document town = this.browser.open(TestActors.county(), "/sessions/standing/" + once.town().unit().value());
		assertThat(town.select("tbody tr")).hasSize(1);
		assertThat(this.browser.open(never.clerk(), "/sessions").select("#year")).isEmpty();
		assertThat(this.browser.open(once.clerk(), "/sessions").select("#year").text()).contains("少于每年2次的目标",
				"地方组织法第十四条");
		this.browser.refused(TestActors.county(), "/sessions/standing/980200100", 404);
		this.browser.refused(once.clerk(), "/sessions/standing", 403);
	}

	private static Element row(Document page, CourseTown town) {
		return page.select("tbody tr:has(a[href=/sessions/standing/" + town.town().unit().value() + "])").first();
	}

}
