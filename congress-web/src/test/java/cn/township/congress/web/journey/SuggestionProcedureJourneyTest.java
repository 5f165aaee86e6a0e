package cn.township.congress.web.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A suggestion that does not go smoothly: sent back, given to another agency, put off,
 * handled again, promised, put off once more, kept, concluded and published.
 */
@BrowserTest
@DisplayName("一件建议走完整个办理程序")
class SuggestionProcedureJourneyTest {

	private static final String TOWN = "柳溪镇";

	private static final String AGENCY = "柳溪镇交通管理站";

	private static final String TITLE = "关于疏通凤岗村排水沟的建议";

	@Test
	@DisplayName("退办、改办、沟通、延期、答复、不满意、重新办理、承诺、推迟、再次答复、再次评价、办结公开")
	void fromSendBackToThePublishedReply(Visitor visitor) {
		DemoAccount chair = DemoAccount.of("chair", TOWN);
		DemoAccount clerk = DemoAccount.of("clerk", TOWN);
		DemoAccount agency = DemoAccount.of("agency", TOWN);
		String address = registers(visitor.logIn(clerk));
		isSentBackAndGivenToAnother(visitor.logIn(chair), address);
		takesUpAndAsksForMoreTime(visitor.logIn(agency), address);
		grantsIt(visitor.logIn(chair), address);
		replies(visitor.logIn(agency), address, "A 已解决或采纳", "排水沟已经疏通。");
		isAnswered(visitor.logIn(clerk), address);
		evaluates(visitor, address, "不满意", "雨后仍然积水");
		requiresRehandling(visitor.logIn(chair), address);
		promises(visitor.logIn(agency), address);
		evaluates(visitor.logIn(clerk), address, "基本满意", "");
		visitor.sees("承诺跟踪").sees("承诺完成期限");
		putsOff(visitor.logIn(agency), address);
		replies(visitor, address, "A 已解决或采纳", "排水沟改造工程已经完工。");
		evaluates(visitor.logIn(clerk), address, "满意", "");
		concludes(visitor.logIn(chair), address);
		visitor.open("/suggestions/commitments?set=KEPT&q=疏通").sees("改造凤岗村排水沟").sees("已办成").picture("commitments");
	}

	private static String registers(Visitor visitor) {
		visitor.open("/suggestions/new")
			.type("领衔代表", "陈桂兰")
			.type("附议代表", "郭光容")
			.type("提出日期", today().toString())
			.choose("来源", "纸质建议表代录")
			.choose("类别", "道路交通")
			.type("题目", TITLE)
			.type("情况与问题", "凤岗村排水沟淤塞三百米，雨天路面积水，影响行车。")
			.type("具体建议", "疏通排水沟，汛期前完成。")
			.tick("是否同意公开", "全文公开")
			.press("登记");
		visitor.sees(TITLE).sees("待受理");
		return visitor.path();
	}

	private static void isSentBackAndGivenToAnother(Visitor visitor, String address) {
		visitor.open(address).press("受理并编号").follow("交办并打印交办单");
		handsOver(visitor, "第十六次主席团会议", "柳溪镇财政所").press("交办并打印交办单");
		visitor.open(address + "/send-back").type("退办理由", "排水沟由交通管理站管护").press("申请退办");
		visitor.sees("申请退办").sees("改办期限").sees("工作日").picture("send-back").follow("同意退办并改办");
		handsOver(visitor, "第十七次主席团会议", AGENCY).press("改办并打印交办单");
		visitor.sees(AGENCY).sees("起三个月");
	}

	private static Visitor handsOver(Visitor visitor, String meeting, String agency) {
		return visitor.type("主席团会议", meeting).type("会议日期", today().toString()).choose("主办单位", agency);
	}

	private static void takesUpAndAsksForMoreTime(Visitor visitor, String address) {
		visitor.open(address).sees("申请退办截止").follow("签收并开始办理");
		visitor.type("经办人", "刘志强").press("签收办理").follow("记录与代表沟通");
		visitor.tick("沟通方式", "走访").type("沟通内容", "与陈桂兰代表到现场察看。").press("记录与代表沟通");
		visitor.open(address + "/extension")
			.type("申请延至", today().plusMonths(6).plusDays(1).toString())
			.type("延期理由", "需要清淤设备")
			.press("申请延期");
		visitor.sees("代表法第五十一条").type("申请延至", today().plusMonths(5).toString()).press("申请延期");
		visitor.sees("等待主席团答复");
	}

	private static void grantsIt(Visitor visitor, String address) {
		visitor.open(address).follow("审批延期申请");
		visitor.tick("是否同意延期", "同意延期").press("审批延期申请").sees("经同意延至");
	}

	private static void replies(Visitor visitor, String address, String resultClass, String body) {
		visitor.open(address + "/reply").tick("答复类别", resultClass).type("答复内容", body).type("签发人", "吴志明").press("答复");
		visitor.sees("已答复").sees("代表评价期限").doesNotSee("录入代表评价");
	}

	private static void isAnswered(Visitor visitor, String address) {
		visitor.open(address).follow("登记送达");
		visitor.press("登记送达").sees("当面送达").doesNotSee("未登记").picture("suggestion-replied");
	}

	private static void evaluates(Visitor visitor, String address, String result, String reason) {
		visitor.open(address).follow("录入代表评价");
		visitor.tick("办理态度", "满意").tick("办理结果", result).type("不满意的理由和要求", reason);
		visitor.press("保存评价").sees("扫描件");
		visitor.tick("办理态度", "满意").tick("办理结果", result);
		visitor.field("征询意见表扫描件").setInputFiles(new FilePayload("征询意见表.pdf", "application/pdf", pdf()));
		visitor.press("保存评价").sees("已保存代表评价");
	}

	private static void requiresRehandling(Visitor visitor, String address) {
		visitor.open(address).sees("重新办理前不能办结").follow("要求重新办理");
		visitor.press("要求重新办理").sees("再次答复期限").sees("要求重新办理起一个月");
	}

	private static void promises(Visitor visitor, String address) {
		visitor.open(address + "/reply")
			.tick("答复类别", "B 正在解决或列入计划")
			.type("答复内容", "排水沟断面太小，列入改造计划。")
			.type("签发人", "吴志明")
			.press("答复");
		visitor.sees("B 类答复请写明承诺办成什么");
		visitor.type("承诺事项（B", "改造凤岗村排水沟")
			.type("承诺完成日期", today().plusMonths(2).toString())
			.picture("reply-promise")
			.press("答复");
		visitor.sees("第2次答复").sees("改造凤岗村排水沟");
	}

	private static void putsOff(Visitor visitor, String address) {
		visitor.open("/suggestions/commitments?q=疏通").sees("改造凤岗村排水沟").follow("登记进展");
		visitor.type("进展情况", "已完成一半，雨天停工").type("推迟到", today().plusMonths(14).toString()).press("登记进展");
		visitor.sees("原定").sees("已完成一半，雨天停工").picture("suggestion-tracking").isAccessible();
		visitor.open(address);
	}

	private static void concludes(Visitor visitor, String address) {
		visitor.open(address).follow("办结");
		visitor.tick("答复是否公开", "已公开").press("办结").sees("已办结").sees("第3次答复").picture("suggestion-procedure");
	}

	private static byte[] pdf() {
		return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Shanghai"));
	}

}
