package cn.township.congress.service.paper;

import java.util.List;

import cn.township.congress.service.document.PaperField;
import cn.township.congress.service.document.PaperFields;
import cn.township.congress.service.document.PaperRows;

/**
 * What the templates of a suggestion's papers may ask for.
 */
final class SuggestionFields {

	/** Of every paper of a procedure. */
	static final PaperFields PROCEDURE = new PaperFields(
			List.of(Fields.text("乡镇", "柳溪镇"), Fields.text("落款", "发文的主席团", "柳溪镇人民代表大会主席团"),
					Fields.text("落款日期", "交办、发文等日期", "2026年3月20日"), Fields.text("制表日期", "打印当天", "2026年6月1日")),
			List.of());

	private static final PaperFields BASE = Fields.paper(PROCEDURE,
			List.of(Fields.text("建议编号", "届次、会议和编号", "第十九届第一次会议第7号"), Fields.text("标题", "关于抢修柳溪至石坪公路塌陷路段的建议"),
					Fields.text("类别", "道路交通"), Fields.text("提出日期", "2026年3月6日"),
					Fields.text("提出场合", "会议期间或者闭会期间", "会议期间"), Fields.text("领衔代表", "姓名", "陈桂兰"),
					Fields.text("代表称谓", "领衔代表，几人联名", "陈桂兰等2名代表"), Fields.text("附议代表", "姓名，没有则空", "李强"),
					Fields.text("主办单位", "镇交通管理站"), Fields.text("协办单位", "没有则写无", "镇财政所"),
					Fields.text("交办日期", "2026年3月20日"), Fields.text("答复期限", "2026年6月20日")));

	private static final String REPLY = "柳溪至石坪公路两处路基塌陷已经修复，校车恢复原线行驶。|下一步，镇交通管理站将把该路段列入日常养护计划，雨季加密巡查。";

	static final PaperFields FORM = Fields.paper(BASE,
			List.of(Fields.text("情况", "情况与问题，分段", "　　柳溪至石坪公路两处路基塌陷，校车绕行六公里，沿线三个村的村民出行不便。"),
					Fields.text("具体建议", "分段", "　　一、尽快组织抢修；\n　　二、列入养护计划。"), Fields.text("领衔证号", "领衔代表的代表证号", "A1907"),
					Fields.text("领衔选区", "石坪选区"), Fields.text("领衔电话", "13800138000"), Fields.text("建议承办单位", "镇交通管理站"),
					Fields.text("公开意见", "代表同意公开全文、标题或者不公开", "☑ 全文公开　□ 只公开标题　□ 不公开")),
			Fields.rows("附议", "附议代表，空白表有空行", 4, Fields.text("序号", "1|2|3|4"), Fields.text("姓名", "李　强|王　芳||"),
					Fields.text("代表证号", "A1908|A1912||"), Fields.text("选区", "石坪选区|河湾选区||"),
					Fields.text("电话", "13900139000|13700137000||")));

	static final PaperFields HAND_OVER_SHEET = Fields.paper(BASE,
			List.of(Fields.text("领衔选区", "石坪选区"), Fields.text("领衔电话", "13800138000"),
					Fields.text("联系代表", "领衔代表不再任职时联系谁，否则空", "无"), Fields.text("决定会议", "主席团哪次会议", "主席团第十二次会议"),
					Fields.text("决定日期", "2026年3月18日"), Fields.text("期限依据", "自2026年3月20日交办起三个月，代表法第五十一条"),
					Fields.text("会办期限", "协办单位提出会办意见的期限", "2026年4月19日"), Fields.text("退办期限", "2026年4月3日"),
					Fields.text("重点督办", "是或者否", "否"), Fields.text("办理特别要求", "并案、重点督办等，没有则空", "本件与第9号建议并案办理，分别答复。")),
			Fields.rows("情况", "情况与问题各段", 1, Fields.text("情况段", "柳溪至石坪公路两处路基塌陷，校车绕行六公里。")),
			Fields.rows("建议", "具体建议各段", 2, Fields.text("建议段", "一、尽快组织抢修；|二、列入养护计划。")));

	static final PaperFields SEND_BACK = Fields.paper(BASE,
			List.of(Fields.text("申请单位", "镇交通管理站"), Fields.text("申请日期", "2026年3月27日"), Fields.text("退办期限", "2026年4月3日"),
					Fields.text("退办理由", "不属本单位职责的依据", "该路段为县道，由县公路管理机构养护，不属本单位职责。"),
					Fields.text("建议改由", "建议改由哪个单位办理", "镇人民政府"), Fields.text("处理意见", "同意或者不同意，及理由", "同意退办"),
					Fields.text("处理日期", "2026年3月30日")));

	static final PaperFields CONTACTS = Fields.paper(BASE, List.of(),
			Fields.rows("记录", "每次联系", 4, Fields.text("序号", "1|2|3|4"), Fields.text("日期", "2026.04.02|2026.05.08||"),
					Fields.text("方式", "走访|电话||"), Fields.text("联系单位", "镇交通管理站|镇交通管理站||"),
					Fields.text("内容", "联系内容和代表的意见", "与代表到现场察看，代表要求先保证校车通行|告知抢修进度，代表没有不同意见||")));

	static final PaperFields CO_OPINION = Fields.paper(BASE, List.of(),
			Fields.rows("意见", "每个协办单位一页", 1,
					List.of(Fields.paragraphs("柳溪至石坪公路抢修所需资金已从2026年预算的道路养护经费中安排。|请主办单位按程序申请拨付。")),
					Fields.text("协办", "协办单位", "镇财政所"), Fields.text("意见文号", "柳财函〔2026〕5号"), Fields.text("意见签发人", "李所长"),
					Fields.text("意见日期", "2026年4月15日")));

	static final PaperFields REPLY_LETTER = Fields.paper(BASE,
			List.of(Fields.text("答复类别", "A、B、C", "A"), Fields.text("承办单位", "答复的单位", "镇交通管理站"),
					Fields.text("文号", "柳交建复〔2026〕3号"), Fields.text("签发人", "王站长"), Fields.text("联系人", "刘志强"),
					Fields.text("联系电话", "0999-5550101"), Fields.text("答复日期", "2026年5月20日"),
					Fields.text("次数", "第二次以后写「再次」，第一次空", "再次"), Fields.text("抄送", "柳溪镇人大主席团，柳溪镇人民政府办公室")),
			Fields.rows("答复函", "每位署名代表一页起", 1,
					List.of(Fields.rows("开头", "答复内容没有写收悉时", 1, Fields.text("开头语", "经研究办理，现答复如下")),
							Fields.paragraphs(REPLY), Fields.rows("承诺", "答复为 B 类时的承诺，没有则不打印", 1,
									Fields.text("承诺事项", "安装路灯二十盏"), Fields.text("承诺期限", "2026年12月31日"))),
					Fields.text("代表", "姓名", "陈桂兰")));

	static final PaperFields OPINION_FORM = Fields.paper(BASE,
			List.of(Fields.text("承办单位", "答复的单位", "镇交通管理站"), Fields.text("答复日期", "2026年5月20日"),
					Fields.text("答复类别", "A、B、C", "A"), Fields.text("交回期限", "代表反馈评价的期限", "2026年6月10日")),
			Fields.rows("意见表", "每位被征询的代表一页", 1, Fields.text("代表", "姓名", "陈桂兰"), Fields.text("选区", "石坪选区"),
					Fields.text("身份", "领衔代表或者附议代表", "领衔代表"),
					Fields.text("联系", "答复前联系的方式", "☑ 走访　□ 座谈　□ 电话　□ 函件　□ 没有联系"),
					Fields.text("态度", "对办理态度的评价", "□ 满意　　□ 基本满意　　□ 不满意"),
					Fields.text("结果", "对办理结果的评价", "□ 满意　　□ 基本满意　　□ 不满意"), Fields.text("理由", "不满意的理由和要求", ""),
					Fields.text("评价日期", "　　年　　月　　日")));

	static final PaperFields REHANDLING = Fields.paper(BASE,
			List.of(Fields.text("次序", "第几次重新办理", "一"), Fields.text("承办单位", "镇交通管理站"),
					Fields.text("原答复日期", "2026年5月20日"), Fields.text("评价日期", "2026年6月2日"),
					Fields.text("不满意理由", "代表不满意的理由和要求", "修复路段仍有破损，要求重新铺设"), Fields.text("通知日期", "2026年6月5日"),
					Fields.text("新期限", "2026年7月5日"), Fields.text("期限依据", "本省条例"), Fields.text("决定", "由谁决定", "主席团要求")));

	static final PaperFields INSPECTION = Fields.paper(BASE,
			List.of(Fields.text("承办单位", "镇交通管理站"),
					Fields.text("督办决定", "重点督办的决定，没有则空", "2026年4月20日主席团第三次会议决定重点督办，王秀兰督办"),
					Fields.text("检查日期", "2026年5月6日"), Fields.text("检查人", "王秀兰、李建国"),
					Fields.text("发现情况", "　　一处路基已经修复，另一处尚未开工。"), Fields.text("督办要求", "　　五月底前全部完工，并报主席团。"),
					Fields.text("督办期限", "2026年5月31日"), Fields.text("办理结果", "承办单位的答复", ""), Fields.text("办理日期", "")));

	static final PaperFields URGING_LETTER = Fields.paper(BASE,
			List.of(Fields.text("次序", "第几次催办", "一"), Fields.text("收函人", "承办单位、其负责人或者镇人民政府", "镇交通管理站"),
					Fields.text("承办单位", "镇交通管理站"), Fields.text("逾期情况", "距离期限或者逾期几天", "答复期限将于2026年6月20日届满"),
					Fields.text("催办期限", "这次催办所说的期限", "2026年6月20日"), Fields.text("回复期限", "要求答复办理情况的日期", "2026年6月15日"),
					Fields.text("签发人", "王秀兰"), Fields.text("发函日期", "2026年6月8日")),
			Fields.paragraphs("请抓紧办理，并与代表联系沟通。"));

	private SuggestionFields() {
	}

	/** A paper of some procedure, not of one suggestion. */
	static PaperFields procedure(List<PaperField> texts, PaperRows... rows) {
		return Fields.paper(PROCEDURE, texts, rows);
	}

}
