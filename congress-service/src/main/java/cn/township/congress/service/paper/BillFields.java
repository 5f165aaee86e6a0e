package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.service.document.PaperFields;
import cn.township.congress.service.document.PaperRows;

/**
 * What the templates of bills and interpellations may ask for.
 */
final class BillFields {

	private static final PaperRows SIGNERS = Fields.rows("附议", "附议代表，空白表有空行", 4, Fields.text("序号", "1|2|3|4"),
			Fields.text("姓名", "李　强|王　芳|赵　刚|周　敏"), Fields.text("代表证号", "A1908|A1912|A1913|A1920"),
			Fields.text("选区", "石坪选区|河湾选区|河湾选区|红塘选区"));

	static final PaperFields BILL = SuggestionFields.procedure(
			List.of(Fields.text("议案编号", "第3号"), Fields.text("会议名称", "柳溪镇第十九届人民代表大会第一次会议"),
					Fields.text("案由", "关于将柳溪河治理列入年度工作的议案"), Fields.text("案据", "　　柳溪河沿线五个村庄常年受涝，群众反映强烈。"),
					Fields.text("方案", "　　一、编制治理规划；\n　　二、分两年清淤护岸。"), Fields.text("提案人", "代表联名、主席团或者镇人民政府", "代表联名"),
					Fields.text("领衔代表", "陈桂兰"), Fields.text("领衔证号", "A1907"), Fields.text("领衔选区", "石坪选区"),
					Fields.text("领衔电话", "13800138000"), Fields.text("提出日期", "2026年3月5日"),
					Fields.text("截止日期", "议案截止日期", "2026年3月5日"), Fields.text("联名人数", "领衔和附议代表人数", "5"),
					Fields.text("审查意见", "议案审查委员会的意见", "建议列入会议议程"), Fields.text("主席团决定", "列入议程，或者转为建议、退回及理由", "列入会议议程"),
					Fields.text("决定日期", "2026年3月5日"), Fields.text("处理结果", "审议、表决和办理的结果", "2026年3月6日第二次全体会议表决通过")),
			SIGNERS);

	static final PaperFields INTERPELLATION = SuggestionFields
		.procedure(List.of(Fields.text("质询案编号", "第1号"), Fields.text("会议名称", "柳溪镇第十九届人民代表大会第一次会议"),
				Fields.text("质询对象", "柳溪镇人民政府"), Fields.text("质询题目", "关于农村饮水工程停工的质询"),
				Fields.text("质询内容", "　　饮水工程停工半年，原因何在，何时恢复？"), Fields.text("领衔代表", "陈桂兰"), Fields.text("领衔证号", "A1907"),
				Fields.text("领衔选区", "石坪选区"), Fields.text("提出日期", "2026年3月5日"), Fields.text("联名人数", "领衔和附议代表人数", "10"),
				Fields.text("主席团决定", "怎样答复", "在主席团会议上口头答复"), Fields.text("决定日期", "2026年3月5日"),
				Fields.text("答复人", "镇长赵强"), Fields.text("答复日期", "2026年3月6日"), Fields.text("答复内容", "　　因资金未到位停工，四月恢复施工。"),
				Fields.text("满意情况", "提质询案的代表是否满意", "满意8人，不满意2人，不满半数，不再答复"), Fields.text("再次答复", "没有则空", "")), SIGNERS);

	private BillFields() {
	}

}
