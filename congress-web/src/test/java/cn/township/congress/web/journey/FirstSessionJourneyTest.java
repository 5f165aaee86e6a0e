package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first session of a term, from the plan to the close: quorum, presidium, reports,
 * elections with a tie and a further election, oath, resolutions.
 */
@BrowserTest
@Tag("smoke")
@DisplayName("换届后第一次会议，从筹备到闭幕")
class FirstSessionJourneyTest {

	private static final NewTown TOWN = new NewTown("安平镇", "980123190", "anping", "anping-2026-first",
			List.of("东街选区", "西街选区", "南桥选区", "北坡选区", "河口选区", "机关选区"), 3);

	private static final List<String> NAMES = List.of("丁安国", "于春兰", "王立新", "方秀云", "田大勇", "冯小平", "刘玉华", "孙建平", "李文清",
			"杨思远", "吴志强", "何美玲", "宋长河", "张丽娟", "陈广福", "周明理", "赵永生", "钱进喜");

	private static final String AGENCY = "安平镇村镇建设办公室";

	private static final List<String> SUGGESTIONS = List.of("关于硬化东街后巷道路的建议", "关于整治南桥河道的建议", "关于增设北坡公交站点的建议",
			"关于修缮河口村卫生室的建议");

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	@Test
	@DisplayName("筹备、召开、通知、签到、主席团、议程、开幕、选举、宣誓、决议、闭幕，主席团交办四件建议")
	void fromThePlanToTheClose(Visitor visitor) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		TOWN.isSetUp(visitor);
		DemoAccount clerk = TOWN.account(visitor, "clerk", "干事", "安小满");
		DemoAccount chair = TOWN.account(visitor, "chair", "主席", "丁安国");
		TOWN.opensTheTerm(visitor.logIn(clerk), 19, TODAY.minusDays(45));
		TOWN.divides(visitor);
		TOWN.imports(visitor, 19, roster());
		TOWN.confirmsTheRoster(visitor, clerk, chair, TODAY.minusDays(30), 18);

		String session = plans(visitor.logIn(clerk));
		convenes(visitor.logIn(chair), session);
		visitor.logIn(clerk);
		preparesIt(visitor, session);
		opens(visitor.logIn(chair), session);

		visitor.logIn(clerk);
		signsIn(visitor, meeting(visitor.open(session), "第一次全体会议"));
		visitor.open(meeting(visitor.open(session), "第二次全体会议"));
		signsIn(visitor, visitor.path());
		visitor.logIn(chair);
		arrangesTheElections(visitor, session);
		electsTheChair(visitor, session);
		electsTheViceChair(visitor, session);
		electsTheHead(visitor, session);
		electsTheDeputyHeads(visitor, session);
		passesTheCommittee(visitor, session);
		takesTheOath(visitor, session);
		adoptsTheResolutions(visitor, session);
		closes(visitor, session);
		followsUp(visitor, session);

		handsIn(visitor.logIn(clerk));
		accepts(visitor.logIn(chair));
		String meeting = presidiumMeets(visitor, clerk, chair);
		signsTheMinutes(visitor, meeting);
		areHandedOver(visitor);
		countySees(visitor, session, meeting);
	}

	/** The address of the session's page without what follows it. */
	private static String course(String session) {
		return session.substring(session.lastIndexOf('/') + 1);
	}

	private static void preparesIt(Visitor visitor, String session) {
		String preparatory = meeting(visitor.open(session), "预备会议");
		signsIn(visitor, preparatory);
		visitor.open("/presidium/members/lists/" + course(session));
		for (String name : NAMES.subList(0, 7)) {
			visitor.tick("主席团成员", name);
		}
		visitor.press("保存名单");
		visitor.press("付表决并录入结果");
		countOpenVote(visitor);
		visitor.open(session + "/agenda/adopt")
			.tick("在哪次会议", "预备会议")
			.tick("表决方式", "举手表决")
			.picture("session-agenda-vote")
			.press("付表决");
		countOpenVote(visitor);
		visitor.open(session).picture("session-ready");
	}

	private static void opens(Visitor visitor, String session) {
		visitor.open(session).press("登记预备会议举行");
		visitor.open(session).follow("登记开幕").type("开幕日期", TODAY.toString()).press("登记开幕").sees("会议期间");
	}

	private static void arrangesTheElections(Visitor visitor, String session) {
		visitor.open("/elections/new?course=" + course(session))
			.type("副主席应选名额", "1")
			.type("副主席差额数", "1")
			.type("副乡镇长应选名额", "2")
			.type("副乡镇长差额数", "1");
		visitor.page().locator("input[name=posts]").all().forEach((box) -> box.setChecked(true));
		visitor.picture("elections-new").press("安排选举");
		election(visitor, session, "主席");
		visitor.press("把选举办法交付表决");
		countOpenVote(visitor);
		visitor.open("/elections/scrutineers?course=" + course(session)).choose("总监票人", label(visitor, "chief", "周明理"));
		visitor.tick("监票人", "陈广福").type("计票人", "安小满").press("保存名单").press("把名单交付表决");
		countOpenVote(visitor);
	}

	private static void electsTheChair(Visitor visitor, String session) {
		String election = election(visitor, session, "主席");
		nominates(visitor, election, "丁安国", List.of());
		ballots(visitor, election, 16, 0, Map.of("丁安国", 15));
		announces(visitor, election, "丁安国");
	}

	/** Nobody has more than half of all eighteen: a further election. */
	private static void electsTheViceChair(Visitor visitor, String session) {
		String election = election(visitor, session, "副主席");
		nominates(visitor, election, "于春兰", List.of());
		nominates(visitor, election, "方秀云", NAMES.subList(4, 14));
		ballots(visitor, election, 16, 0, Map.of("于春兰", 9, "方秀云", 7));
		visitor.open(election).sees("当选人数少于应选名额").picture("election-shortfall");
		announcesNobody(visitor, election);
		visitor.open(election + "/follow");
		visitor.tick("在哪次会议上进行", "第一次会议").tick("候选人", "得票").type("差额数", "1").press("另行选举");
		String further = visitor.path();
		ballots(visitor, further, 16, 0, Map.of("于春兰", 12, "方秀云", 4));
		announces(visitor, further, "于春兰");
	}

	private static void electsTheHead(Visitor visitor, String session) {
		String election = election(visitor, session, "镇长");
		nominates(visitor, election, "王立新", List.of());
		ballots(visitor, election, 16, 1, Map.of("王立新", 14));
		announces(visitor, election, "王立新");
	}

	/** Two with equal votes at the border: they are voted on once more. */
	private static void electsTheDeputyHeads(Visitor visitor, String session) {
		String election = election(visitor, session, "副镇长");
		nominates(visitor, election, "田大勇", List.of());
		nominates(visitor, election, "冯小平", List.of());
		nominates(visitor, election, "刘玉华", NAMES.subList(7, 17));
		ballots(visitor, election, 16, 0, Map.of("田大勇", 12, "冯小平", 10, "刘玉华", 10));
		visitor.open(election).sees("票数相等").picture("election-tie");
		announces(visitor, election, "田大勇");
		visitor.open(election + "/follow").press("安排再次投票");
		String again = visitor.path();
		ballots(visitor, again, 16, 0, Map.of("冯小平", 9, "刘玉华", 7));
		announces(visitor, again, "冯小平");
	}

	private static void passesTheCommittee(Visitor visitor, String session) {
		visitor.open("/elections/committee?course=" + course(session))
			.choose("主任委员", label(visitor, "chief", "宋长河"))
			.tick("组成人员", "何美玲")
			.tick("组成人员", "吴志强")
			.press("保存名单")
			.press("把名单交付表决");
		countOpenVote(visitor);
	}

	private static void takesTheOath(Visitor visitor, String session) {
		visitor.open("/offices/oaths/new?course=" + course(session)).sees("忠于中华人民共和国宪法");
		visitor.page().locator("input[name=takers]").all().forEach((box) -> box.setChecked(true));
		visitor.type("宣誓日期", TODAY.toString())
			.type("主持人", "丁安国")
			.tick("形式", "集体")
			.type("领誓人", "丁安国")
			.picture("oath-form")
			.press("登记宣誓");
		visitor.open("/offices").sees("丁安国").sees("于春兰").sees("王立新").sees("冯小平").picture("offices-first");
	}

	/** One sheet for three reports; what is adopted adopts its resolution. */
	private static void adoptsTheResolutions(Visitor visitor, String session) {
		for (String item : List.of("人民政府工作报告", "主席团工作报告", "预算草案")) {
			visitor.open("/resolutions/new?course=" + course(session))
				.choose("议程项", label(visitor, "item", item))
				.press("起草");
		}
		String plenary = meeting(visitor.open(session), "第二次全体会议");
		visitor.open(plenary + "/votes/new");
		for (String item : List.of("人民政府工作报告", "主席团工作报告", "预算草案")) {
			visitor.tick("表决事项", item);
		}
		visitor.type("表决名称", "表决三项决议").tick("表决方式", "举手表决").press("付表决");
		countOpenVote(visitor);
		visitor.open("/resolutions").sees("决议").picture("resolutions-first");
	}

	private static void closes(Visitor visitor, String session) {
		visitor.open(session).picture("session-obstacles");
		visitor.open(session + "/agenda");
		settles(visitor, "已听取");
		settles(visitor, "选举");
		visitor.open(session).picture("session-before-close").follow("登记闭幕");
		visitor.type("闭幕日期", TODAY.toString()).press("登记闭幕").sees("已闭幕");
		visitor.picture("session-closed").isAccessible();
	}

	private static void followsUp(Visitor visitor, String session) {
		visitor.open("/obligations").sees("公开预算").sees("预算法第十四条").picture("obligations-first");
		assertThat(visitor.status("/papers/courses/" + course(session) + ".zip")).isEqualTo(200);
		visitor.open("/papers/courses/" + course(session)).picture("papers-first");
		visitor.open("/sessions/statistics").sees("第一次会议").picture("session-statistics");
	}

	/** Four suggestions of the session, and an agency to take them. */
	private static void handsIn(Visitor visitor) {
		visitor.open("/agencies/new").type("单位名称", AGENCY).choose("类别", "内设机构").press("保存");
		for (String title : SUGGESTIONS) {
			visitor.open("/suggestions/new")
				.type("领衔代表", "陈广福")
				.type("提出日期", TODAY.toString())
				.choose("来源", "纸质建议表代录")
				.choose("类别", "道路交通")
				.type("题目", title)
				.type("情况与问题", "群众反映多年，雨天尤其不便。")
				.type("具体建议", "列入明年计划，上半年完成。")
				.tick("是否同意公开", "全文公开")
				.press("登记")
				.sees("待受理");
		}
	}

	private static void accepts(Visitor visitor) {
		for (String title : SUGGESTIONS) {
			visitor.open("/suggestions?q=" + title);
			visitor.page().locator("main tbody a").first().click();
			visitor.press("受理并编号").sees("已受理");
		}
	}

	/** The presidium elected today meets and hands the four over. */
	private static String presidiumMeets(Visitor visitor, DemoAccount clerk, DemoAccount chair) {
		visitor.logIn(clerk)
			.open("/presidium")
			.sees("待交办建议 4 件")
			.picture("presidium")
			.follow("召开主席团会议")
			.type("日期", TODAY.toString())
			.type("时间", "16:30")
			.type("地点", "安平镇人大会议室")
			.type("主持人", "丁安国")
			.press("下一步：列议题");
		String meeting = visitor.path();
		visitor.sees("待交办建议 4 件").press("列入议题").follow("填写承办单位");
		visitor.page()
			.locator("select[name$='.lead']")
			.all()
			.forEach((select) -> select
				.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(AGENCY)));
		visitor.press("保存");
		visitor.logIn(chair).open(meeting).follow("召集会议").press("召集会议");
		visitor.open(meeting + "/notify").type("通知日期", TODAY.toString()).press("登记已发通知");
		visitor.logIn(clerk).open(meeting).follow("签到点名").press("全部签到");
		String roll = visitor.path().replace("/attendance", "");
		visitor.open(roll + "/roll").sees("符合法定人数").press("点名，宣布开会");
		visitor.open(roll + "/votes/new").tick("表决事项", "交办").tick("表决方式", "举手表决").press("付表决");
		openVote(visitor);
		allInFavour(visitor, 7);
		visitor.open("/suggestions?set=TO_HAND_OVER&q=安平").open(meeting).doesNotSee("已交办");
		visitor.logIn(chair).open(meeting).follow("确认决定并办理").type("办理日期", TODAY.toString()).press("确认决定并办理");
		visitor.open(meeting).picture("presidium-meeting").isAccessible();
		return meeting;
	}

	private static void signsTheMinutes(Visitor visitor, String meeting) {
		visitor.open(meeting).press("起草会议纪要");
		visitor.sees("交办").picture("presidium-minutes").follow("签发纪要");
		visitor.type("签发人", "丁安国").type("签发日期", TODAY.toString()).press("签发纪要");
		visitor.open(meeting + "/minutes").sees("已签发");
	}

	private static void areHandedOver(Visitor visitor) {
		for (String title : SUGGESTIONS) {
			visitor.open("/suggestions?q=" + title).sees("已交办");
			visitor.page().locator("main tbody a").first().click();
			visitor.page().waitForLoadState();
			visitor.sees("主席团第一次会议").sees("代表法第五十一条");
		}
	}

	private static void countySees(Visitor visitor, String session, String meeting) {
		visitor.logIn(DemoAccount.of("county", "青山县"));
		visitor.open(session).sees("已闭幕").sees("应到代表18名");
		visitor.open(meeting).sees("研究交办代表建议");
		visitor.open("/sessions/standing").sees("安平镇").picture("session-standing");
		assertThat(visitor.status(session + "/archive")).as("county may read, not change").isEqualTo(403);
	}

	private static List<List<String>> roster() {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			rows.add(TOWN.deputy(NAMES.get(i), (i % 3 == 1) ? "女" : "男", (1966 + i) + "年" + (i % 12 + 1) + "月",
					TOWN.districts().get(i / 3), "安19-" + (i + 1)));
		}
		return rows;
	}

	/** The address of the session's own page. */
	private static String plans(Visitor visitor) {
		visitor.open("/sessions").follow("筹备第1次会议");
		visitor.type("会议第一天", TODAY.toString())
			.type("会议最后一天", TODAY.toString())
			.type("地点", "安平镇政府会议室")
			.sees("地方组织法第二十条")
			.press("建立筹备")
			.sees("登记主席团决定召开");
		return visitor.path();
	}

	private static void convenes(Visitor visitor, String session) {
		visitor.open(session)
			.follow("登记主席团决定召开")
			.type("由哪次会议决定", "第十八届人大主席团第二十次会议")
			.type("决定日期", TODAY.minusDays(20).toString())
			.press("登记");
		visitor.follow("登记已发通知").type("通知日期", TODAY.minusDays(10).toString()).press("登记").sees("已通知");
	}

	private static String meeting(Visitor visitor, String name) {
		visitor.follow(name);
		return visitor.path();
	}

	/** Everybody but the last two: one has leave, one just does not come. */
	private static void signsIn(Visitor visitor, String meeting) {
		visitor.open(meeting + "/attendance").press("全部签到");
		visitor.open(meeting + "/attendance");
		attends(visitor, "钱进喜", "PRESENT", false);
		attends(visitor, "赵永生", "PRESENT", false);
		attends(visitor, "赵永生", "ON_LEAVE", true);
		visitor.type("请假的批准人", "上届主席团").press("保存签到");
		visitor.open(meeting + "/roll").sees("应到代表18名，请假1名，缺席1名，实到16名，符合法定人数").press("点名，宣布开会");
		visitor.sees("实到16名");
	}

	private static void attends(Visitor visitor, String name, String mark, boolean ticked) {
		visitor.page()
			.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name))
			.locator("input[type=checkbox][value=" + mark + "]")
			.setChecked(ticked);
	}

	/** The address of the election of that post at the session. */
	private static String election(Visitor visitor, String session, String post) {
		visitor.open(session)
			.page()
			.locator("#elections")
			.getByRole(com.microsoft.playwright.options.AriaRole.LINK,
					new com.microsoft.playwright.Locator.GetByRoleOptions().setName(post).setExact(true))
			.first()
			.click();
		visitor.page().waitForLoadState();
		return visitor.path();
	}

	/** The whole label of the option that holds these words. */
	private static String label(Visitor visitor, String select, String words) {
		return visitor.page()
			.locator("select[name=" + select + "] option")
			.allInnerTexts()
			.stream()
			.map(String::strip)
			.filter((text) -> text.contains(words))
			.findFirst()
			.orElseThrow();
	}

	/** By the presidium, or by these deputies jointly. */
	private static void nominates(Visitor visitor, String election, String name, List<String> signers) {
		visitor.open(election + "/nominate").tick("提名人", signers.isEmpty() ? "主席团" : "联名");
		visitor.choose("被提名的代表", label(visitor, "mandate", name)).type("候选人情况介绍", name + "，长期在安平镇工作，办事公道。");
		signers.forEach((signer) -> visitor.tick("联名的代表", signer));
		visitor.press("登记提名").sees(name);
	}

	/** Formal list where there is none yet, secret ballot, count. */
	private static void ballots(Visitor visitor, String election, int returned, int spoiled,
			Map<String, Integer> votes) {
		visitor.open(election);
		if (visitor.page().locator("main a[href$='/fix']").count() > 0) {
			visitor.open(election + "/fix").press("确定正式候选人");
		}
		visitor.open(election).press("开始投票");
		openVote(visitor);
		counts(visitor, returned, spoiled, votes);
	}

	private static void announces(Visitor visitor, String election, String name) {
		visitor.open(election + "/announce").sees(name).type("公布日期", TODAY.toString()).press("公布结果").sees("当选");
	}

	private static void announcesNobody(Visitor visitor, String election) {
		visitor.open(election + "/announce").sees("没有人获得").type("公布日期", TODAY.toString()).press("公布结果");
	}

	private static void countOpenVote(Visitor visitor) {
		openVote(visitor);
		allInFavour(visitor, 16);
	}

	/** On the page of the count, where a button did not lead there by itself. */
	private static void openVote(Visitor visitor) {
		if (!visitor.path().endsWith("/count")) {
			visitor.page().locator("main a[href*='/votes/'][href$='/count']").first().click();
			visitor.page().waitForLoadState();
		}
	}

	/** Presses the button of that name in each row that has one. */
	private static void settles(Visitor visitor, String button) {
		var buttons = visitor.page()
			.locator("main tbody button.btn")
			.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(button));
		while (buttons.count() > 0) {
			buttons.first().click();
			visitor.page().waitForLoadState();
		}
	}

	/** Types a show of hands in favour, everybody present. */
	private static void allInFavour(Visitor visitor, int present) {
		visitor.page().locator("input[name^=favour]").all().forEach((field) -> field.fill(Integer.toString(present)));
		for (String none : List.of("against", "abstained", "notVoted")) {
			visitor.page().locator("input[name^=" + none + "]").all().forEach((field) -> field.fill("0"));
		}
		visitor.press("录入结果").sees("通过");
	}

	/** Types a ballot: sheet, candidates by name in favour, the rest against. */
	private static void counts(Visitor visitor, int returned, int spoiled, Map<String, Integer> inFavour) {
		visitor.page().fill("input[name=issued]", Integer.toString(returned));
		visitor.page().fill("input[name=returned]", Integer.toString(returned));
		visitor.page().fill("input[name=valid]", Integer.toString(returned - spoiled));
		visitor.page().fill("input[name=spoiled]", Integer.toString(spoiled));
		inFavour.forEach((name, votes) -> {
			var row = visitor.page()
				.locator("tr[data-line]", new com.microsoft.playwright.Page.LocatorOptions().setHasText(name));
			row.locator("input[name^=favour]").fill(votes.toString());
			row.locator("input[name^=against]").fill(Integer.toString(returned - spoiled - votes));
			row.locator("input[name^=abstained]").fill("0");
		});
		visitor.picture("vote-count");
		visitor.press("录入结果");
	}

}
