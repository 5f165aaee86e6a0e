package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.service.document.PaperField;
import cn.township.congress.service.document.PaperFields;

/**
 * What the templates of the ledgers and of the report on suggestions may ask for.
 */
final class LedgerFields {

	private static final List<PaperField> RANGE = List.of(Fields.text("范围", "年度或者会议", "2026年"), Fields.text("件数", "3"));

	static final PaperFields REGISTER = SuggestionFields.procedure(RANGE,
			Fields.rows("登记簿", "每件建议一行", 3, Fields.text("序号", "1|2|3"),
					Fields.text("编号", "十九届一次第1号|十九届一次第2号|十九届一次闭会第1号"),
					Fields.text("标题", "关于抢修柳溪至石坪公路塌陷路段的建议|关于改善镇中心小学饮水条件的建议|关于村口路灯不亮的建议"),
					Fields.text("代表", "领衔代表，几人联名", "陈桂兰等2人|李强|王芳"), Fields.text("类别", "道路交通|教育|基层治理"),
					Fields.text("提出", "日期", "2026.03.05|2026.03.05|2026.05.11"), Fields.text("主办单位", "镇交通管理站|镇中心小学|"),
					Fields.text("交办", "日期", "2026.03.20|2026.03.20|"),
					Fields.text("期限", "日期", "2026.06.20|2026.06.20|"), Fields.text("答复", "日期", "2026.05.20||"),
					Fields.text("答复类别", "A||"), Fields.text("评价", "满意||"), Fields.text("状态", "已办结|办理中|待受理")));

	static final PaperFields CLASSIFICATION = SuggestionFields.procedure(RANGE,
			Fields.rows("分类", "每类一行，最后一行合计", 3, Fields.text("类别", "道路交通|教育|合计"), Fields.text("件数", "2|1|3"),
					Fields.text("会议期间", "1|1|2"), Fields.text("闭会期间", "1|0|1"), Fields.text("已交办", "2|1|3"),
					Fields.text("已答复", "2|0|2"), Fields.text("按期答复", "2|0|2"), Fields.text("甲", "A 类", "1|0|1"),
					Fields.text("乙", "B 类", "1|0|1"), Fields.text("丙", "C 类", "0|0|0"),
					Fields.text("丁", "D 类", "0|0|0"), Fields.text("满意", "1|0|1"), Fields.text("基本满意", "1|0|1"),
					Fields.text("不满意", "0|0|0"), Fields.text("已办结", "1|0|1")));

	static final PaperFields COMMITMENTS = SuggestionFields.procedure(RANGE,
			Fields.rows("台账", "每件承诺事项一行", 2, Fields.text("序号", "1|2"), Fields.text("编号", "十九届一次第2号|十八届五次第9号"),
					Fields.text("标题", "关于改善镇中心小学饮水条件的建议|关于河道清淤的建议"), Fields.text("承诺单位", "镇中心小学|镇水利站"),
					Fields.text("承诺事项", "更换净水设备|完成石坪段清淤"), Fields.text("首次期限", "首次承诺的日期", "2026.12.31|2025.12.31"),
					Fields.text("现在期限", "推迟后的日期", "2026.12.31|2026.06.30"),
					Fields.text("进展", "各次报告", "2026.06.01 已采购设备|2025.12.20 资金未到位，推迟到2026年6月30日"),
					Fields.text("结果", "办成、未办成的日期", "|2026.06.20 办成"), Fields.text("再次答复", "日期和类别", "|2026.06.25 A"),
					Fields.text("再次评价", "|满意")));

	static final PaperFields REPORT = SuggestionFields.procedure(
			List.of(Fields.text("报告标题", "关于2026年代表建议办理情况的报告"), Fields.text("报告对象", "在哪次会议上报告", "柳溪镇第十九届人民代表大会第二次会议"),
					Fields.text("报告人", "王秀兰"), Fields.text("报告日期", "2027年1月15日"), Fields.text("范围", "年度或者会议", "2026年")),
			Fields.paragraphs("一、基本情况|2026年，代表提出建议3件，已全部交办，答复2件，答复率66.7%。|二、主要做法|主席团会议研究交办，对1件建议重点督办。"),
			Fields.rows("数字", "指标表", 4, Fields.text("指标", "建议总数|答复率|按期答复率|满意率"),
					Fields.text("数值", "3件|66.7%|100.0%|50.0%"),
					Fields.text("算法", "指标的定义", "代表提出的建议|已答复÷已交办|按期答复÷应答复|满意÷已评价")));

	private LedgerFields() {
	}

}
