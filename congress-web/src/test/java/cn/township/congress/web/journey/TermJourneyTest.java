package cn.township.congress.web.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A township that has just been set up: from an empty database to a confirmed roster, a
 * by-election, a suspension, the printed composition table and the next term; the county
 * sees the same figures.
 */
@BrowserTest
@Tag("smoke")
@DisplayName("一个新设的镇，从空白到换届")
class TermJourneyTest {

	private static final String TOWN = "新桥镇";

	private static final String CODE = "980123180";

	private static final NewTown BRIDGE = new NewTown(TOWN, CODE, "xinqiao", "bridge-2026-new",
			List.of("桥头选区", "河湾选区", "机关选区"), 2);

	private static final List<List<String>> FIRST = List.of(BRIDGE.deputy("贺春明", "男", "1970年6月", "桥头选区", "桥19-1"),
			BRIDGE.deputy("林晓燕", "女", "1988年2月", "桥头选区", "桥19-2"),
			BRIDGE.deputy("史建设", "男", "1981年11月", "河湾选区", "桥19-3"),
			BRIDGE.deputy("苏玉梅", "女", "1992年1月", "河湾选区", "桥19-4"),
			BRIDGE.deputy("桥建国", "男", "1975年10月", "机关选区", "桥19-5"),
			BRIDGE.deputy("莫日朗", "男", "1969年3月", "机关选区", "桥19-6"));

	private static final List<List<String>> SECOND = List.of(BRIDGE.deputy("邱秋生", "男", "1985年6月", "桥头选区", "桥20-1"),
			BRIDGE.deputy("林晓燕", "女", "1988年2月", "桥头选区", "桥20-2"),
			BRIDGE.deputy("苏玉梅", "女", "1992年1月", "河湾选区", "桥20-3"),
			BRIDGE.deputy("桥建国", "男", "1975年10月", "机关选区", "桥20-4"),
			BRIDGE.deputy("蒙小雨", "女", "1999年3月", "机关选区", "桥20-5"));

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

	@Test
	@DisplayName("建届、分选区、导入、审查、确认、公布、到任、补选、暂停、换届、代表结构表，县里数字一致")
	void fromAnEmptyTownshipToTheNextTerm(Visitor visitor) {
		visitor.logIn(DemoAccount.of("admin", "青山县"));
		BRIDGE.isSetUp(visitor);
		DemoAccount clerk = BRIDGE.account(visitor, "clerk", "干事", "乔小满");
		DemoAccount chair = BRIDGE.account(visitor, "chair", "主席", "桥建国");

		BRIDGE.opensTheTerm(visitor.logIn(clerk), 19, TODAY.minusDays(60));
		BRIDGE.divides(visitor);
		BRIDGE.imports(visitor, 19, FIRST);
		BRIDGE.confirmsTheRoster(visitor, clerk, chair, TODAY.minusDays(55), 6);
		meets(visitor, TODAY.minusDays(40));
		standsAt(visitor, 6, 6);

		endsAMandate(visitor.logIn(chair), "贺春明");
		standsAt(visitor, 5, 6);
		fillsTheVacancy(visitor, "贺新程");
		standsAt(visitor, 6, 6);
		suspends(visitor, "史建设");
		countySeesTheSame(visitor, reportsTheComposition(visitor));

		BRIDGE.opensTheTerm(visitor.logIn(clerk), 20, TODAY.minusDays(6));
		BRIDGE.divides(visitor);
		BRIDGE.imports(visitor, 20, SECOND);
		BRIDGE.confirmsTheRoster(visitor, clerk, chair, TODAY.minusDays(4), 5);
		meets(visitor, TODAY);
		standsAt(visitor, 5, 6);
		visitor.open("/deputies").sees("邱秋生").doesNotSee("贺新程");
		visitor.open("/deputies?day=" + TODAY.minusDays(1)).sees("贺新程").doesNotSee("邱秋生");
	}

	private static void meets(Visitor visitor, LocalDate on) {
		visitor.open("/sessions").follow("补录往次会议日期");
		visitor.tick("类型", "例会").type("开幕日期", on.toString()).type("闭幕日期", on.toString()).press("登记");
	}

	private static void standsAt(Visitor visitor, int inOffice, int seats) {
		visitor.open("/deputies").sees("在任 " + inOffice + " / 名额 " + seats);
		assertThat(visitor.page().locator("main tbody tr").count()).isEqualTo(inOffice);
	}

	private static void endsAMandate(Visitor visitor, String name) {
		openDeputy(visitor, name);
		visitor.follow("报告资格终止").tick("终止的情形", "迁出或者调离").press("下一步");
		visitor.type("情形发生的日期", TODAY.minusDays(30).toString())
			.type("代表资格审查委员会的报告", "新人大资审〔2026〕1号")
			.type("报告日期", TODAY.minusDays(25).toString())
			.press("报告资格终止")
			.sees("终止待公告");
		visitor.follow("公告资格终止").type("公告号", "新桥镇人大公告第2号").type("日期", TODAY.minusDays(24).toString());
		visitor.press("公告资格终止").sees("资格终止");
	}

	private static void fillsTheVacancy(Visitor visitor, String name) {
		visitor.open("/deputies/districts").picture("districts").follow("组织桥头选区补选");
		visitor.type("应选名额", "1")
			.type("选民名单公布日", TODAY.minusDays(22).toString())
			.type("选举日", TODAY.minusDays(8).toString())
			.type("补选的决定", "主席团第六次会议");
		visitor.page().fill("#name0", name);
		visitor.page().selectOption("#sex0", "MALE");
		visitor.page().fill("#born0", "1990-05");
		visitor.picture("by-election").press("安排补选").follow("登记结果");
		visitor.type("选区选民", "300").type("参加投票", "260").type("有效票", "255");
		visitor.page().fill("#votes0", "240");
		visitor.type("选举结果报告", "补选结果报告").type("报告日期", TODAY.minusDays(8).toString()).press("登记结果").sees("当选");
		visitor.follow(name);
		visitor.follow("受理资格审查").type("日期", TODAY.minusDays(7).toString()).press("受理资格审查");
		visitor.follow("确认代表资格").type("主席团会议和审查报告", "主席团第七次会议").type("日期", TODAY.minusDays(6).toString());
		visitor.press("确认代表资格").follow("公布名单").type("日期", TODAY.minusDays(6).toString()).press("公布名单").sees("在任");
	}

	private static void suspends(Visitor visitor, String name) {
		openDeputy(visitor, name);
		visitor.follow("暂停执行职务")
			.tick("暂停的情形", "羁押")
			.type("有关机关的文件", "青山县人民检察院通知书")
			.type("日期", TODAY.minusDays(3).toString())
			.press("暂停执行职务")
			.sees("暂停执行职务");
		visitor.open("/deputies/changes").sees(name).sees("贺春明").sees("贺新程").picture("changes");
	}

	/** The printed table of the township, as text. */
	private static String reportsTheComposition(Visitor visitor) {
		visitor.open("/composition").sees("在任 6 名").picture("composition").isAccessible().follow("打印");
		visitor.sees("代表结构统计表").picture("paper-composition");
		return visitor.page().locator("tbody").innerText();
	}

	private static void countySeesTheSame(Visitor visitor, String figures) {
		visitor.logIn(DemoAccount.of("county", "青山县"));
		visitor.open("/deputies?unit=" + CODE).sees("在任 6 / 名额 6").sees("史建设").sees("暂停执行职务");
		visitor.open("/composition?unit=" + CODE).follow("打印");
		assertThat(visitor.page().locator("tbody").innerText()).isEqualTo(figures);
		visitor.open("/deputies/standing").sees(TOWN).picture("standing");
		String suspended = visitor.page()
			.locator("a[href*='status=SUSPENDED'][href*='unit=" + CODE + "']")
			.first()
			.innerText();
		assertThat(suspended.strip()).isEqualTo("1");
	}

	private static void openDeputy(Visitor visitor, String name) {
		visitor.open("/deputies?q=" + name);
		visitor.page().locator("main tbody a").first().click();
		visitor.page().waitForLoadState();
		visitor.sees(name);
	}

}
