package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bills of a session: from five signatures through the presidium, the agenda and the
 * deliberation to the vote; one that is not listed and becomes a suggestion; an
 * interpellation answered twice.
 */
@BrowserTest
@DisplayName("议案、质询案，从联名到表决、答复")
class BillJourneyTest {

	private static final NewTown TOWN = new NewTown("永宁镇", "980123188", "yongning", "yongning-2026-bills",
			List.of("东街选区", "西街选区", "南桥选区", "北坡选区"), 3);

	private static final List<String> NAMES = List.of("卢大山", "严春梅", "季立民", "薛秀兰", "雷永刚", "汤小燕", "罗建国", "郝玉珍", "毕文斌",
			"安思明", "常志远", "于美华");

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	private static final String DYKE = "关于建设永宁河防洪堤的议案";

	private static final String ROAD = "关于修补东街路面的议案";

	@Test
	@DisplayName("五名代表联名、主席团列入议程、审议、表决通过；不列入的转为代表建议；质询案半数不满意再作答复（地方组织法第二十二条、第二十四条、第二十五条，代表法第二十条）")
	void fromFiveSignaturesToTheVote(Visitor visitor) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		TOWN.isSetUp(visitor);
		DemoAccount clerk = TOWN.account(visitor, "clerk", "干事", "永小满");
		DemoAccount chair = TOWN.account(visitor, "chair", "主席", "卢大山");
		TOWN.opensTheTerm(visitor.logIn(clerk), 19, TODAY.minusDays(45));
		TOWN.divides(visitor);
		TOWN.imports(visitor, 19, roster());
		TOWN.confirmsTheRoster(visitor, clerk, chair, TODAY.minusDays(30), 12);
		String session = opensASession(visitor, clerk, chair);

		visitor.logIn(chair).open("/bills/deadlines/" + course(session));
		visitor.type("截止日期", TODAY.toString()).type("由哪次主席团会议决定", "第十九届人大第一次会议主席团第一次会议").press("保存");
		visitor.sees("议案截止日期");
		String dyke = registers(visitor.logIn(clerk), DYKE);
		String road = registers(visitor, ROAD);
		visitor.open(dyke).sees("等主席团决定").picture("bill-submitted").isAccessible();

		presidiumMeets(visitor, clerk, chair, session);
		visitor.open(dyke).sees("已列入议程").sees("主席团第").picture("bill-listed");
		isNotListed(visitor, road);

		deliberatesAndVotes(visitor.logIn(clerk), session, dyke);
		interpellates(visitor, clerk, chair, session);
		countyReads(visitor, session, dyke);
	}

	/** Four are too few; the form keeps what was typed and says what to do. */
	private static String registers(Visitor visitor, String subject) {
		visitor.open("/bills/new")
			.type("领衔代表", NAMES.get(1))
			.type("附议代表", String.join("、", NAMES.subList(2, 5)))
			.type("提出日期", TODAY.toString())
			.type("案由", subject)
			.type("案据", "群众反映多年，汛期尤其突出。")
			.type("方案", "列入镇建设计划，两年内建成，每年向人民代表大会报告。")
			.press("提交议案")
			.sees("现有4名代表签名")
			.sees("地方组织法第二十二条")
			.picture("bill-too-few");
		visitor.type("附议代表", String.join("、", NAMES.subList(2, 5)) + "、县里的人").press("核对签名").sees("不在本届代表名册");
		visitor.type("附议代表", String.join("、", NAMES.subList(2, 6))).press("核对签名").sees("达到5名");
		visitor.press("提交议案").sees("待主席团决定").sees(subject);
		return visitor.path();
	}

	private static void presidiumMeets(Visitor visitor, DemoAccount clerk, DemoAccount chair, String session) {
		visitor.logIn(clerk).open("/presidium").sees("待决定是否列入议程的议案 2 件");
		visitor.open(session).follow("主席团第一次会议");
		String id = visitor.path().replaceAll("\\D+", "");
		String meeting = "/presidium/meetings/" + id;
		visitor.open(meeting).picture("presidium-bills").press("列入议题").sees(DYKE).sees(ROAD);
		if (visitor.page().getByText("登记已发通知").count() > 0) {
			visitor.open(meeting + "/notify").type("通知日期", TODAY.toString()).press("登记已发通知");
		}
		visitor.open("/meetings/" + id + "/attendance").press("全部签到");
		visitor.open("/meetings/" + id + "/roll").press("点名，宣布开会");
		decides(visitor, id, DYKE, true);
		decides(visitor, id, ROAD, false);
		visitor.open(meeting).sees("由主席、副主席办理");
		visitor.logIn(chair).open(meeting).follow("确认决定并办理").press("确认决定并办理");
	}

	private static void decides(Visitor visitor, String meeting, String subject, boolean inFavour) {
		putsOnly(visitor, "/meetings/" + meeting, subject).press("付表决");
		counts(visitor, inFavour ? 7 : 2, inFavour ? 0 : 5);
	}

	private static Visitor putsOnly(Visitor visitor, String meeting, String subject) {
		visitor.open(meeting + "/votes/new");
		visitor.page().locator("input[type=checkbox][name=items]").all().forEach((box) -> box.setChecked(false));
		return visitor.tick("表决事项", subject).tick("表决方式", "举手表决");
	}

	private static void isNotListed(Visitor visitor, String road) {
		visitor.open(road)
			.sees("主席团没有通过列入议程")
			.follow("登记主席团决定不列入议程")
			.tick("怎样处理", "转为代表建议")
			.type("不列入议程的理由", "属于政府日常养护工作")
			.choose("建议类别", "道路交通")
			.press("登记决定")
			.sees("转为代表建议")
			.sees("属于政府日常养护工作")
			.picture("bill-converted")
			.isAccessible();
		visitor.follow(ROAD).sees("情况与问题").sees(NAMES.get(1));
		assertThat(visitor.path()).startsWith("/suggestions/");
	}

	private static void deliberatesAndVotes(Visitor visitor, String session, String dyke) {
		String plenary = signsIn(visitor, session, "第一次全体会议");
		visitor.open(session + "/agenda").sees("审议" + DYKE);
		putsOnly(visitor, plenary, DYKE).type("表决名称", "表决议案").press("付表决").sees("还没有审议记录");
		visitor.open(dyke).sees("登记审议情况以后").follow("登记审议情况");
		visitor.type("会议名称", "第一代表组").type("主要审议意见", "代表赞成，建议先修东街段。").type("审议日期", TODAY.toString()).press("保存审议记录");
		visitor.open(dyke).follow("付表决").pick("在哪次会议表决", plenary.replaceAll("\\D+", ""));
		visitor.tick("表决方式", "举手表决").press("付表决");
		counts(visitor, 7, 5);
		visitor.open(dyke)
			.sees("表决通过")
			.sees("赞成7票")
			.sees("全体代表12名，过半数为7票")
			.sees("地方组织法第二十五条")
			.picture("bill-passed")
			.phonePicture("bill-passed")
			.isAccessible();
		assertThat(visitor.isWiderThanAPhone()).isFalse();
		visitor.follow("交付实施").type("报告期限", TODAY.plusMonths(6).toString()).press("交付实施").sees("还有");
		visitor.open("/obligations").sees("报告议案实施情况：" + DYKE);
	}

	private static void interpellates(Visitor visitor, DemoAccount clerk, DemoAccount chair, String session) {
		visitor.logIn(clerk)
			.open("/interpellations/new")
			.type("质询对象", "永宁派出所")
			.type("领衔代表", NAMES.get(1))
			.type("附议代表", String.join("、", NAMES.subList(2, 11)))
			.type("质询的问题", "饮水工程为何逾期")
			.type("质询的内容", "去年决议的饮水工程至今没有通水，请说明原因和完成时间。")
			.press("提交质询案")
			.sees("只能质询本级人民政府")
			.picture("interpellation-refused");
		visitor.type("质询对象", "永宁镇人民政府").press("提交质询案").sees("待主席团决定");
		String question = visitor.path();
		visitor.logIn(chair).open(question).follow("登记主席团决定");
		visitor.tick("答复方式", "全体会议").type("由哪次主席团会议决定", "主席团第二次会议").press("登记决定").sees("待答复");
		answers(visitor, question, "登记答复");
		visitor.follow("登记提案代表是否满意").type("满意的人数", "5").type("不满意的人数", "5").press("保存").sees("要求再作答复").sees("代表法第二十条");
		answers(visitor, question, "登记再次答复");
		visitor.follow("登记提案代表是否满意").type("满意的人数", "9").type("不满意的人数", "1").press("保存");
		visitor.open(question).follow("办结").press("办结").sees("已办结").picture("interpellation").isAccessible();
		visitor.open("/questions/new?course=" + course(session))
			.type("询问的内容", "防洪堤资金从哪里来？")
			.type("由谁回答", "镇长")
			.type("回答的内容", "县级补助六成。")
			.press("保存")
			.sees("县级补助六成");
	}

	private static void answers(Visitor visitor, String question, String button) {
		visitor.open(question).follow(button);
		visitor.field("到会答复的负责人").fill("王立新");
		visitor.tick("身份", "其他人员").type("答复内容", "因管材到货延迟，8月底通水。").press("登记答复").sees("不能代替").sees("地方组织法第二十四条");
		visitor.tick("身份", "乡镇长").press("登记答复").sees("已答复");
	}

	private static void countyReads(Visitor visitor, String session, String dyke) {
		visitor.logIn(DemoAccount.of("county", "青山县"));
		visitor.open(dyke).sees("实施中").doesNotSee("登记实施情况报告");
		visitor.open(session).sees("议案 2 件").sees("质询案 1 件").sees("询问 1 件");
		assertThat(visitor.status(dyke + "/report")).as("county may read, not change").isEqualTo(403);
		visitor.logIn(DemoAccount.of("clerk", "柳溪镇"));
		assertThat(visitor.status(dyke)).as("another township").isEqualTo(404);
	}

	/** Planned, convened, told, prepared and open; returns the address of its page. */
	private static String opensASession(Visitor visitor, DemoAccount clerk, DemoAccount chair) {
		visitor.logIn(clerk).open("/sessions").follow("筹备第1次会议");
		visitor.type("会议第一天", TODAY.toString()).type("会议最后一天", TODAY.toString()).press("建立筹备");
		String session = visitor.path();
		visitor.logIn(chair).open(session).follow("登记主席团决定召开");
		visitor.type("由哪次会议决定", "第十八届人大主席团第二十次会议").type("决定日期", TODAY.minusDays(20).toString()).press("登记");
		visitor.follow("登记已发通知").type("通知日期", TODAY.minusDays(10).toString()).press("登记");
		visitor.logIn(clerk);
		signsIn(visitor, session, "预备会议");
		visitor.open("/presidium/members/lists/" + course(session));
		NAMES.subList(0, 7).forEach((name) -> visitor.tick("主席团成员", name));
		visitor.press("保存名单").press("付表决并录入结果");
		counts(visitor, 12, 0);
		visitor.open(session + "/agenda/adopt").tick("在哪次会议", "预备会议").tick("表决方式", "举手表决").press("付表决");
		counts(visitor, 12, 0);
		visitor.open(session).press("登记预备会议举行");
		visitor.logIn(chair).open(session).follow("登记开幕").type("开幕日期", TODAY.toString()).press("登记开幕").sees("会议期间");
		return session;
	}

	private static String signsIn(Visitor visitor, String session, String name) {
		visitor.open(session).follow(name);
		String meeting = visitor.path();
		visitor.open(meeting + "/attendance").press("全部签到");
		visitor.open(meeting + "/roll").press("点名，宣布开会");
		return meeting;
	}

	/** Types a show of hands on the vote that is open. */
	private static void counts(Visitor visitor, int favour, int against) {
		if (!visitor.path().endsWith("/count")) {
			visitor.page().locator("main a[href*='/votes/'][href$='/count']").first().click();
			visitor.page().waitForLoadState();
		}
		fill(visitor.page(), "favour", favour);
		fill(visitor.page(), "against", against);
		fill(visitor.page(), "abstained", 0);
		fill(visitor.page(), "notVoted", 0);
		visitor.press("录入结果");
	}

	private static void fill(Page page, String name, int number) {
		for (Locator field : page.locator("input[name^=" + name + "]").all()) {
			field.fill(Integer.toString(number));
		}
	}

	/** The number of the session. */
	private static String course(String session) {
		return session.substring(session.lastIndexOf('/') + 1);
	}

	private static List<List<String>> roster() {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			rows.add(TOWN.deputy(NAMES.get(i), (i % 3 == 1) ? "女" : "男", (1966 + i) + "年" + (i % 12 + 1) + "月",
					TOWN.districts().get(i / 3), "永19-" + (i + 1)));
		}
		return rows;
	}

}
