package cn.township.congress.web.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job: from the roster in Excel to one more concluded suggestion in the county's
 * overview.
 */
@BrowserTest
@Tag("smoke")
@DisplayName("一件代表建议从乡镇到全县总览")
class MainJobJourneyTest {

	private static final String TOWN = "柳溪镇";

	private static final String AGENCY = "柳溪镇交通管理站";

	private static final String TITLE = "关于修缮凤岗村小学门前道路的建议";

	@Test
	@DisplayName("导入名册、登记、受理、交办、答复、评价、办结，县里多一件")
	void fromTheRosterToTheOverview(Visitor visitor) {
		visitor.logIn(DemoAccount.of("county", "青山县"));
		int before = concluded(visitor);

		DemoAccount clerk = DemoAccount.of("clerk", TOWN);
		importsTheRoster(visitor.logIn(clerk));
		String address = registers(visitor);

		acceptsAndHandsOver(visitor.logIn(DemoAccount.of("chair", TOWN)), address);
		handlesAndReplies(visitor.logIn(DemoAccount.of("agency", TOWN)), address);
		entersTheEvaluation(visitor.logIn(clerk), address);
		concludes(visitor.logIn(DemoAccount.of("chair", TOWN)), address);

		visitor.logIn(DemoAccount.of("county", "青山县"));
		assertThat(concluded(visitor)).isEqualTo(before + 1);
		visitor.open("/suggestions?set=CONCLUDED&unit=980123101&q=" + TITLE).sees(TITLE);
		assertThat(visitor.status(address + "/withdraw")).as("county may read, not change").isIn(200, 403);
	}

	private static void importsTheRoster(Visitor visitor) {
		FilePayload roster = Rosters.of("柳溪镇代表名册.xlsx", List
			.of(List.of("赵新民", "男", "汉族", "1979年6月", "群众", "高中", "凤岗村村民", "农民", "凤岗选区", "LX0961", "10055509611")));
		visitor.open("/deputies/import");
		visitor.field("花名册文件").setInputFiles(roster);
		visitor.press("上传并预览").sees("赵新民").sees("新增 1").picture("deputy-import").isAccessible();
		visitor.page().locator("form button.btn-main").first().click();
		visitor.page().waitForLoadState();
		visitor.sees("新增 1");
		visitor.open("/deputies?q=zxm").sees("赵新民");
	}

	private static String registers(Visitor visitor) {
		visitor.open("/suggestions/new")
			.type("领衔代表", "zxm")
			.type("附议代表", "陈桂兰")
			.type("提出日期", today().toString())
			.choose("来源", "纸质建议表代录")
			.choose("类别", "道路交通")
			.type("题目", TITLE)
			.type("情况与问题", "凤岗村小学门前一百二十米道路破损，雨天积水，家长接送不便。")
			.type("具体建议", "一、秋季开学前完成修缮；二、增设减速带和警示标志。")
			.type("代表建议的承办单位", AGENCY)
			.tick("是否同意公开", "全文公开")
			.picture("suggestion-new")
			.press("登记")
			.sees("请选定是哪一位")
			.tick("请选定是哪一位", "赵新民")
			.press("登记");
		visitor.sees(TITLE).sees("待受理").sees("赵新民");
		return visitor.path();
	}

	private static void acceptsAndHandsOver(Visitor visitor, String address) {
		visitor.open(address).press("受理并编号").sees("已受理").follow("交办并打印交办单");
		visitor.type("主席团会议", "第十六次主席团会议")
			.type("会议日期", today().toString())
			.choose("主办单位", AGENCY)
			.tick("协办单位", "柳溪镇财政所")
			.sees("代表法第五十一条")
			.picture("hand-over")
			.press("交办并打印交办单");
		visitor.sees("代表建议交办单").sees(chinese(today().plusMonths(3))).sees("起三个月").picture("paper-hand-over");
	}

	private static void handlesAndReplies(Visitor visitor, String address) {
		visitor.open(address).sees(TITLE).follow("签收并开始办理");
		visitor.type("经办人", "刘志强").press("签收办理").sees("办理中").follow("记录与代表沟通");
		visitor.tick("沟通方式", "走访").type("沟通内容", "与赵新民代表到现场察看，代表同意分段施工。").press("记录与代表沟通");
		visitor.follow("答复代表");
		visitor.tick("答复类别", "A 已解决或采纳")
			.type("答复内容", "凤岗村小学门前道路已修缮完毕，减速带和警示标志已设置。")
			.type("文号", "柳交建复第19号")
			.type("签发人", "吴志明")
			.picture("reply")
			.press("答复");
		visitor.sees("已答复").doesNotSee("录入代表评价");
	}

	private static void entersTheEvaluation(Visitor visitor, String address) {
		visitor.open(address + "/print/opinion-form").sees("征询意见表").picture("paper-opinion");
		visitor.open(address).follow("录入代表评价");
		visitor.tick("办理态度", "满意").tick("办理结果", "满意");
		visitor.field("征询意见表扫描件").setInputFiles(new FilePayload("征询意见表.pdf", "application/pdf", pdf()));
		visitor.picture("evaluate").press("保存评价").sees("已评价");
	}

	private static void concludes(Visitor visitor, String address) {
		visitor.open(address).follow("办结");
		visitor.tick("答复是否公开", "已公开").press("办结").sees("已办结").picture("suggestion-concluded");
	}

	/** The number in the county's overview, as it stands in the row of the town. */
	private static int concluded(Visitor visitor) {
		String number = visitor.open("/overview")
			.page()
			.locator("a[href*='set=CONCLUDED'][href*='unit=980123101']")
			.first()
			.innerText();
		return Integer.parseInt(number.strip());
	}

	private static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Shanghai"));
	}

	private static String chinese(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
