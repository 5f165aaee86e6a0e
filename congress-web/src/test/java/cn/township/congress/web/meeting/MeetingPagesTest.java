package cn.township.congress.web.meeting;

import java.util.ArrayList;
import java.util.List;

import cn.township.congress.domain.deputy.DeputyMother;
import cn.township.congress.domain.deputy.SuspensionGround;
import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.territory.AdminCode;
import cn.township.congress.service.account.Actor;
import cn.township.congress.service.account.TestActors;
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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

	@Test
	@DisplayName("暂停执行职务的不给勾，手工提交的拒绝（代表法第六十一条）；请假没有批准人的拒绝（代表法第十三条），保留输入")
	void refusesOnTheAttendancePage() throws Exception {
		long suspended = this.town.deputies().get(5);
		long one = this.town.deputies().get(0);
		this.town.change(suspended, (mandate) -> mandate.suspend(DeputyMother.on(this.town.today()),
				SuspensionGround.IN_CUSTODY, "许可逮捕的决定"));
		Document list = this.browser.open(this.clerk, this.page + "/attendance");
		assertThat(list.select("input[name=mark" + suspended + "]")).isEmpty();
		assertThat(list.text()).contains("暂停执行代表职务，不能出席（代表法第六十一条）");
		Document forged = this.browser.send(this.clerk, this.page + "/attendance", 422, "row", Long.toString(suspended),
				"mark" + suspended, "PRESENT");
		assertThat(forged.select(".notice.danger").text()).contains("陈溪6", "代表法第六十一条");
		Document twice = this.browser.send(this.clerk, this.page + "/attendance", 422, "row", Long.toString(one), "row",
				Long.toString(one), "mark" + one, "PRESENT");
		assertThat(twice.select(".notice.danger").text()).contains("出现两次");
		Document leave = this.browser.send(this.clerk, this.page + "/attendance", 422, "row", Long.toString(one),
				"mark" + one, "ON_LEAVE", "reason" + one, "住院");
		assertThat(leave.select(".notice.danger").text()).contains("由谁批准", "代表法第十三条");
		assertThat(leave.select("input[name=reason" + one + "]").val()).isEqualTo("住院");
		assertThat(leave.select("input[name=mark" + one + "][value=ON_LEAVE]").hasAttr("checked")).isTrue();
		Document both = this.browser.send(this.clerk, this.page + "/attendance", 422, "row", Long.toString(one),
				"mark" + one, "ON_LEAVE", "mark" + one, "PRESENT");
		assertThat(both.select(".notice.danger").text()).contains("不能既签到又请假");
	}

	@Test
	@DisplayName("两人同时签到改了同一个人，后保存的看到409")
	void tellsTheSecondClerk() throws Exception {
		long one = this.town.deputies().get(0);
		String id = Long.toString(one);
		this.browser.send(this.clerk, this.page + "/attendance", this.page, "row", id, "seen" + id, "NONE", "mark" + id,
				"ON_LEAVE", "approver", "主席团");
		this.browser.send(this.clerk, this.page + "/attendance", 409, "row", id, "seen" + id, "NONE", "mark" + id,
				"PRESENT");
	}

	@Test
	@DisplayName("两人录入同一张计票单，第二人看到409和已录入的数")
	void tellsTheSecondOperator() throws Exception {
		this.town.signIn(this.meeting, this.town.deputies());
		this.town.roll(this.meeting);
		long vote = this.town.put(this.meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "决议");
		this.town.count(vote, new LineCount(5, 1, 0, 0));
		Document told = this.browser.send(this.clerk, "/votes/" + vote + "/count", 409, "version", "0", "favour1", "6",
				"against1", "0", "abstained1", "0", "notVoted1", "0");
		assertThat(told.text()).contains("赞成5、反对1", "赞成6、反对0", "录入");
	}

	@Test
	@DisplayName("选举的计票单：另选他人、没填的数、收回多于发出（投票无效、重新投票）")
	void countsAnElection() throws Exception {
		this.town.signIn(this.meeting, this.town.deputies());
		this.town.roll(this.meeting);
		long vote = this.town.put(this.meeting, VotePurpose.ELECTION, Ballot.SECRET, 1, "王建国");
		String count = "/votes/" + vote + "/count";
		Document empty = this.browser.send(this.clerk, count, 422, "version", "0", "issued", "6", "name0", "李明");
		assertThat(empty.select(".notice.danger").text()).contains("收回、有效、无效", "王建国赞成", "另选他人第1行得票");
		assertThat(empty.select("input[name=name0]").val()).isEqualTo("李明");
		Document wrong = this.browser.send(this.clerk, count, 422, "version", "0", "issued", "6", "returned", "6",
				"valid", "5", "spoiled", "0", "favour1", "4", "against1", "1", "abstained1", "0");
		assertThat(wrong.select(".notice.danger").text()).contains("有效5张、无效0张，合计5张，与收回6张对不上");
		assertThat(
				this.browser.send(this.clerk, count, "/votes/" + vote, "version", "0", "issued", "5", "returned", "6")
					.text())
			.contains("投票无效", "重新投票");
		this.browser.page(this.clerk, post("/votes/" + vote + "/repeat"), 302);
		long again = Long
			.parseLong(this.town.texts("SELECT max(id)::text FROM vote WHERE meeting_id = :id", this.meeting).get(0));
		Document counted = this.browser.send(this.clerk, "/votes/" + again + "/count", "/votes/" + again, "version",
				"0", "issued", "6", "returned", "6", "valid", "6", "spoiled", "0", "favour1", "4", "against1", "2",
				"abstained1", "0", "name0", "李明", "votes0", "1");
		assertThat(counted.text()).contains("赞成4票，超过全体代表6名的半数4票，得票过半数", "另选他人");
		assertThat(this.browser.open(this.clerk, "/votes/" + again + "/print").text()).contains("选举结果单", "李明");
	}

	@Test
	@DisplayName("列席人员：邀请、到会、不再邀请；重复邀请的拒绝（地方组织法第二十一条）")
	void keepsObservers() throws Exception {
		String page = this.page + "/observers";
		Document invited = this.browser.send(this.clerk, page, page, "name", "王强", "workUnit", "乡人民政府", "post", "乡长",
				"ground", "GOVERNMENT_LEADER");
		assertThat(invited.select("tbody").text()).contains("王强", "地方组织法第二十一条");
		Document twice = this.browser.send(this.clerk, page, 422, "name", "王强", "workUnit", "乡人民政府", "ground",
				"GOVERNMENT_LEADER");
		assertThat(twice.select("#name-note").text()).contains("已经在列席名单上");
		String remove = invited.select("button[formaction]").attr("formaction");
		assertThat(this.browser.send(this.clerk, remove, page).select("tbody")).isEmpty();
	}

	@Test
	@DisplayName("县里看得到会议和表决，没有按钮；别的乡镇打不开")
	void isReadByTheCountyOnly() throws Exception {
		this.town.signIn(this.meeting, this.town.deputies());
		this.town.roll(this.meeting);
		long vote = this.town.put(this.meeting, VotePurpose.ITEM, Ballot.SHOW_OF_HANDS, null, "决议");
		for (String address : List.of(this.page, this.page + "/attendance", this.page + "/observers",
				"/votes/" + vote)) {
			Document seen = this.browser.open(this.town.county(), address);
			assertThat(seen.select("main button, main .btn-main")).isEmpty();
			this.browser.refused(TestActors.clerk(new AdminCode(980123199)), address, 404);
		}
		this.browser.send(this.town.county(), this.page + "/end", 403, "version", "1");
	}

	private long put(String item) throws Exception {
		Document page = this.browser.page(this.clerk,
				post(this.page + "/votes/new").param("items", item)
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
