package cn.township.congress.service.document;

import java.nio.file.Path;

/**
 * The templates of bills, interpellations and suggestions, written by
 * {@link OfficialTemplates}.
 */
final class ProcedureTemplates {

	private static final int[] FOUR = { 18, 32, 18, 32 };

	private final Path directory;

	ProcedureTemplates(Path directory) {
		this.directory = directory;
	}

	void write() {
		proposals();
		suggestionForm();
		handOver();
		agencies();
		answers();
		supervision();
		ledgers();
	}

	private void proposals() {
		save("bill",
				TemplateMaker.form()
					.title("{{会议名称}}")
					.title("代 表 议 案 表")
					.smallRight("编号：{{议案编号}}")
					.form(FOUR, 12, FormRow.high(30).name("案　　由").text(3, "{{案由}}"),
							FormRow.high(26).name("提 案 人").entry(1, "{{提案人}}").name("联名人数").entry(1, "{{联名人数}}"),
							FormRow.high(26).name("领衔代表").entry(1, "{{领衔代表}}").name("代表证号").entry(1, "{{领衔证号}}"),
							FormRow.high(26).name("选　　区").entry(1, "{{领衔选区}}").name("联系电话").entry(1, "{{领衔电话}}"),
							FormRow.high(26).name("提出日期").entry(1, "{{提出日期}}").name("截止日期").entry(1, "{{截止日期}}"),
							FormRow.growing(84).name("案　　据").text(3, "{{案据}}"),
							FormRow.growing(84).name("方　　案").text(3, "{{方案}}"))
					.smallGap()
					.table(new int[] { 10, 22, 20, 24, 24 }, 21, 12, row("序号", "附议代表", "代表证号", "选区", "签名"),
							row("{{附议}}[序号]", "[姓名]", "[代表证号]", "[选区]", ""))
					.smallGap()
					.form(FOUR, 12, FormRow.growing(32).name("审查意见").text(3, "{{审查意见}}"),
							FormRow.growing(32).name("主席团决定").text(3, "{{主席团决定}}"),
							FormRow.high(26).name("决定日期").entry(1, "{{决定日期}}").name("领衔代表签名").entry(1, ""),
							FormRow.growing(30).name("处理结果").text(3, "{{处理结果}}"))
					.small("代表五人以上联名可以提出议案，应当有案由、案据和方案（地方组织法第二十二条、代表法第十五条）。"));
		save("interpellation", TemplateMaker.form()
			.title("{{会议名称}}")
			.title("质 询 案 表")
			.smallRight("编号：{{质询案编号}}")
			.form(FOUR, 12, FormRow.high(26).name("质询对象").entry(1, "{{质询对象}}").name("提出日期").entry(1, "{{提出日期}}"),
					FormRow.high(30).name("质询题目").text(3, "{{质询题目}}"),
					FormRow.growing(200).name("质询内容").text(3, "{{质询内容}}"),
					FormRow.high(26).name("领衔代表").entry(1, "{{领衔代表}}").name("代表证号").entry(1, "{{领衔证号}}"),
					FormRow.high(26).name("选　　区").entry(1, "{{领衔选区}}").name("联名人数").entry(1, "{{联名人数}}"))
			.smallGap()
			.table(new int[] { 10, 22, 20, 24, 24 }, 22, 12, row("序号", "联名代表", "代表证号", "选区", "签名"),
					row("{{附议}}[序号]", "[姓名]", "[代表证号]", "[选区]", ""))
			.small("会议期间代表十人以上联名，可以书面提出对本级人民政府的质询案，由主席团决定答复方式；提案代表半数以上不满意的，可以要求再作答复（地方组织法第二十四条、代表法第二十条）。")
			.page()
			.title("质询案办理情况")
			.smallRight("编号：{{质询案编号}}")
			.form(FOUR, 12, FormRow.growing(40).name("主席团决定").text(1, "{{主席团决定}}").name("决定日期").entry(1, "{{决定日期}}"),
					FormRow.high(30).name("答 复 人").entry(1, "{{答复人}}").name("答复日期").entry(1, "{{答复日期}}"),
					FormRow.growing(200).name("答复内容").text(3, "{{答复内容}}"),
					FormRow.growing(50).name("满意情况").text(3, "{{满意情况}}"),
					FormRow.growing(160).name("再次答复").text(3, "{{再次答复}}"),
					FormRow.high(40).name("答复人签名").entry(1, "").name("主席团签名").entry(1, "")));
	}

	private void suggestionForm() {
		save("suggestion-form",
				TemplateMaker.form()
					.title("{{乡镇}}人民代表大会")
					.title("代表建议、批评和意见表")
					.smallRight("编号：{{建议编号}}")
					.form(FOUR, 12, FormRow.high(30).name("标　　题").text(3, "{{标题}}"),
							FormRow.high(24).name("提出日期").entry(1, "{{提出日期}}").name("提出场合").entry(1, "{{提出场合}}"),
							FormRow.high(24).name("类　　别").entry(1, "{{类别}}").name("建议承办单位").entry(1, "{{建议承办单位}}"),
							FormRow.high(26).name("领衔代表").entry(1, "{{领衔代表}}").name("代表证号").entry(1, "{{领衔证号}}"),
							FormRow.high(26).name("选　　区").entry(1, "{{领衔选区}}").name("联系电话").entry(1, "{{领衔电话}}"),
							FormRow.high(24).name("是否同意公开").text(3, "{{公开意见}}"),
							FormRow.growing(120).name("情况与问题").text(3, "{{情况}}"),
							FormRow.growing(96).name("具体建议").text(3, "{{具体建议}}"),
							FormRow.high(30).name("领衔代表签名").entry(1, "").name("签名日期").entry(1, "　　年　　月　　日"))
					.smallGap()
					.table(new int[] { 8, 18, 18, 20, 20, 16 }, 21, 12, row("序号", "附议代表", "代表证号", "选区", "联系电话", "签名"),
							row("{{附议}}[序号]", "[姓名]", "[代表证号]", "[选区]", "[电话]", ""))
					.small("说明：一件建议只写一件事，写清情况、问题和具体要求；涉及代表本人及其亲属个人事务，代转来信、申诉，干预具体案件、招标投标的，不作为建议提出（代表法第二十四条、第三十六条）。"));
	}

	private void handOver() {
		save("hand-over-sheet", TemplateMaker.form()
			.title("{{落款}}")
			.title("代表建议交办单")
			.smallRight("编号：{{建议编号}}")
			.to("{{主办单位}}：")
			.text("现将{{代表称谓}}在{{提出场合}}提出的《{{标题}}》交由你单位主办。经{{决定会议}}（{{决定日期}}）研究决定，请于{{答复期限}}前答复代表，并抄送主席团。")
			.smallGap()
			.form(FOUR, 12,
					FormRow.high(24).name("领衔代表").entry(1, "{{领衔代表}}（{{领衔选区}}）").name("联系电话").entry(1, "{{领衔电话}}"),
					FormRow.high(24).name("附议代表").text(1, "{{附议代表}}").name("联系代表").entry(1, "{{联系代表}}"),
					FormRow.high(24).name("主办单位").entry(1, "{{主办单位}}").name("协办单位").entry(1, "{{协办单位}}"),
					FormRow.high(24).name("交办日期").entry(1, "{{交办日期}}").name("答复期限").entry(1, "{{答复期限}}"),
					FormRow.high(24).name("会办意见期限").entry(1, "{{会办期限}}").name("重点督办").entry(1, "{{重点督办}}"),
					FormRow.high(24).name("期限依据").text(3, "{{期限依据}}"))
			.smallGap()
			.small("办理要求：办理中应当与代表联系沟通，充分听取意见；按期书面答复每位署名代表，由单位负责人签发并加盖公章，注明答复类别。协办单位在会办期限内将意见送主办单位。不属本单位职责的，于{{退办期限}}前书面申请退办，不得自行转交。{{办理特别要求}}")
			.right("{{落款}}")
			.right("{{交办日期}}")
			.smallCenter("－ － － － － － － － － － － － － － － － － － － － － － － － － － － －")
			.smallCenter("承办单位签收回执（签收后退回人大办公室）")
			.form(FOUR, 12, FormRow.high(24).name("建议编号").text(3, "{{建议编号}}"),
					FormRow.high(24).name("签收单位").entry(1, "").name("经办人").entry(1, ""),
					FormRow.high(24).name("签收人").entry(1, "").name("签收日期").entry(1, "　　年　　月　　日"))
			.page()
			.title("附：建议原文")
			.sub("{{标题}}")
			.gap()
			.heading("一、情况与问题")
			.tag("{{?情况}}")
			.text("{{情况段}}")
			.tag("{{/情况}}")
			.heading("二、具体建议")
			.tag("{{?建议}}")
			.text("{{建议段}}")
			.tag("{{/建议}}"));
	}

	private void agencies() {
		save("send-back",
				TemplateMaker.form()
					.title("代表建议退办申请单")
					.smallRight("编号：{{建议编号}}")
					.to("{{落款}}：")
					.form(FOUR, 12, FormRow.high(32).name("建议标题").text(3, "{{标题}}"),
							FormRow.high(28).name("领衔代表").entry(1, "{{领衔代表}}").name("申请单位").entry(1, "{{申请单位}}"),
							FormRow.high(28).name("交办日期").entry(1, "{{交办日期}}").name("申请退办期限").entry(1, "{{退办期限}}"),
							FormRow.growing(170).name("退办理由和职责依据").text(3, "{{退办理由}}"),
							FormRow.high(32).name("建议改由办理单位").text(3, "{{建议改由}}"),
							FormRow.high(60).name("单位负责人签名（盖章）").entry(1, "").name("申请日期").entry(1, "{{申请日期}}"),
							FormRow.growing(110).name("主席团处理意见").text(3, "{{处理意见}}"),
							FormRow.high(40).name("主席签名").entry(1, "").name("处理日期").entry(1, "{{处理日期}}"))
					.smallGap()
					.small("申请退办须经主席团同意；同意前原答复期限继续计算，承办单位不得自行转交其他单位。"));
		save("contacts", TemplateMaker.form()
			.title("{{乡镇}}人民代表大会")
			.title("代表建议沟通联系记录")
			.smallRight("编号：{{建议编号}}")
			.form(FOUR, 12, FormRow.high(30).name("建议标题").text(3, "{{标题}}"),
					FormRow.high(26).name("领衔代表").entry(1, "{{领衔代表}}").name("附议代表").text(1, "{{附议代表}}"),
					FormRow.high(26).name("主办单位").entry(1, "{{主办单位}}").name("协办单位").entry(1, "{{协办单位}}"))
			.smallGap()
			.table(new int[] { 7, 14, 9, 16, -39, 15 }, 40, 11, row("序号", "日期", "方式", "联系单位", "内容和代表的意见", "代表签名"),
					row("{{记录}}[序号]", "[日期]", "[方式]", "[联系单位]", "[内容]", ""))
			.smallGap()
			.small("方式：走访、座谈、电话、函件。答复前应当与代表联系，充分听取意见（代表法第五十一条）。"));
		save("co-opinion",
				official().tag("{{?意见}}")
					.page()
					.title("{{协办}}")
					.longTitle("关于{{建议编号}}建议的")
					.longTitle("会办意见")
					.sub("{{意见文号}}")
					.gap()
					.to("{{主办单位}}：")
					.text("你单位主办、我单位协办的《{{标题}}》（{{代表称谓}}提出）收悉。经研究，现提出会办意见如下：")
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.gap()
					.right("{{协办}}（盖章）")
					.right("{{意见日期}}")
					.gap()
					.small("签发人：{{意见签发人}}　　抄送：{{落款}}")
					.tag("{{/意见}}"));
	}

	private void answers() {
		save("reply-letter",
				official().tag("{{?答复函}}")
					.page()
					.smallRight("类别：{{答复类别}}")
					.title("{{承办单位}}")
					.longTitle("关于{{建议编号}}建议的")
					.longTitle("{{次数}}答复")
					.sub("{{文号}}")
					.smallGap()
					.to("{{代表}}代表：")
					.tag("{{?开头}}")
					.text("{{代表称谓}}提出的《{{标题}}》收悉。{{开头语}}：")
					.tag("{{/开头}}")
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.tag("{{?承诺}}")
					.text("承诺事项：{{承诺事项}}，{{承诺期限}}前办成，办成后再次答复您。")
					.tag("{{/承诺}}")
					.text("感谢您对我们工作的关心和支持，请填写《征询意见表》反馈意见。")
					.gap()
					.right("{{承办单位}}（盖章）")
					.right("{{答复日期}}")
					.smallGap()
					.small("签发人：{{签发人}}　　联系人：{{联系人}}　　联系电话：{{联系电话}}")
					.small("抄送：{{抄送}}")
					.tag("{{/答复函}}"));
		save("opinion-form", TemplateMaker.form()
			.tag("{{?意见表}}")
			.page()
			.title("{{乡镇}}人民代表大会")
			.title("代表建议办理情况征询意见表")
			.smallRight("编号：{{建议编号}}")
			.form(FOUR, 12, FormRow.high(34).name("建议标题").text(3, "{{标题}}"),
					FormRow.high(30).name("代　　表").entry(1, "{{代表}}（{{身份}}）").name("选　　区").entry(1, "{{选区}}"),
					FormRow.high(30).name("承办单位").text(3, "{{承办单位}}"),
					FormRow.high(30).name("答复日期").entry(1, "{{答复日期}}").name("答复类别").entry(1, "{{答复类别}}"),
					FormRow.high(36).name("答复前联系").text(3, "{{联系}}"), FormRow.high(36).name("办理态度").text(3, "{{态度}}"),
					FormRow.high(36).name("办理结果").text(3, "{{结果}}"),
					FormRow.growing(130).name("不满意的理由和要求").text(3, "{{理由}}"),
					FormRow.high(40).name("代表签名").entry(1, "").name("日　　期").entry(1, "{{评价日期}}"))
			.smallGap()
			.small("说明：1. 本表由代表本人填写并签名，承办单位和人大办公室不得代填。")
			.small("2. 办理结果为不满意的，请写明理由和要求，由主席团要求承办单位重新办理。")
			.small("3. 请于{{交回期限}}前交回{{乡镇}}人大办公室。")
			.tag("{{/意见表}}"));
		save("rehandling",
				official().title("{{落款}}")
					.title("代表建议再次办理通知")
					.sub("（{{建议编号}}　第{{次序}}次）")
					.gap()
					.to("{{承办单位}}：")
					.text("你单位{{原答复日期}}就{{代表称谓}}提出的《{{标题}}》作出的答复，代表于{{评价日期}}评价为不满意。代表的理由和要求：{{不满意理由}}。")
					.text("{{决定}}，请你单位重新办理，主动与代表沟通，于{{新期限}}前再次书面答复代表，并抄送主席团（期限依据：{{期限依据}}）。")
					.gap()
					.right("{{落款}}")
					.right("{{通知日期}}"));
	}

	private void supervision() {
		save("inspection",
				TemplateMaker.form()
					.title("{{落款}}")
					.title("代表建议督办单")
					.smallRight("编号：{{建议编号}}")
					.form(FOUR, 12, FormRow.high(32).name("建议标题").text(3, "{{标题}}"),
							FormRow.high(28).name("提出代表").entry(1, "{{代表称谓}}").name("承办单位").entry(1, "{{承办单位}}"),
							FormRow.high(28).name("交办日期").entry(1, "{{交办日期}}").name("答复期限").entry(1, "{{答复期限}}"),
							FormRow.high(32).name("重点督办决定").text(3, "{{督办决定}}"),
							FormRow.high(28).name("检查日期").entry(1, "{{检查日期}}").name("检查人").text(1, "{{检查人}}"),
							FormRow.growing(110).name("检查发现").text(3, "{{发现情况}}"),
							FormRow.growing(90).name("督办要求").text(3, "{{督办要求}}"),
							FormRow.high(28).name("办理期限").entry(1, "{{督办期限}}").name("签收人").entry(1, ""),
							FormRow.growing(90).name("办理结果").text(3, "{{办理结果}}"),
							FormRow.high(32).name("承办单位（盖章）").entry(1, "").name("报送日期").entry(1, "{{办理日期}}"))
					.smallGap()
					.small("主席团加强对代表建议办理工作的督促办理（代表法第五十二条）。"));
		save("urging-letter",
				official().title("{{落款}}")
					.title("关于催办代表建议的函")
					.sub("（第{{次序}}次催办）")
					.gap()
					.to("{{收函人}}：")
					.text("{{代表称谓}}提出的《{{标题}}》（{{建议编号}}），{{交办日期}}交由{{承办单位}}主办，{{逾期情况}}。")
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.text("请于{{回复期限}}前将办理情况书面报送主席团（代表法第五十一条、第五十二条）。")
					.gap()
					.right("{{落款}}")
					.right("{{发函日期}}")
					.gap()
					.small("签发人：{{签发人}}"));
	}

	private void ledgers() {
		save("register",
				TemplateMaker.lying()
					.title("{{乡镇}}人民代表大会代表建议登记簿")
					.smallCenter("（{{范围}}，共{{件数}}件，截至{{制表日期}}）")
					.smallGap()
					.table(new int[] { 4, 13, -23, 10, 8, 8, 10, 8, 8, 8, 5, 7, 7 }, 24, 9,
							row("序号", "编号", "标题", "代表", "类别", "提出", "主办单位", "交办", "期限", "答复", "答复类别", "评价", "状态"),
							row("{{登记簿}}[序号]", "[编号]", "[标题]", "[代表]", "[类别]", "[提出]", "[主办单位]", "[交办]", "[期限]", "[答复]",
									"[答复类别]", "[评价]", "[状态]")));
		save("classification",
				TemplateMaker.lying()
					.title("{{乡镇}}人民代表大会代表建议分类汇总表")
					.smallCenter("（{{范围}}，共{{件数}}件，截至{{制表日期}}）")
					.smallGap()
					.table(new int[] { 14, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6 }, 28, 11,
							row("类别", "件数", "会议期间", "闭会期间", "已交办", "已答复", "按期答复", "A类", "B类", "C类", "D类", "满意", "基本满意",
									"不满意", "已办结"),
							row("{{分类}}[类别]", "[件数]", "[会议期间]", "[闭会期间]", "[已交办]", "[已答复]", "[按期答复]", "[甲]", "[乙]",
									"[丙]", "[丁]", "[满意]", "[基本满意]", "[不满意]", "[已办结]"))
					.smallGap()
					.small("制表人：______________　　　审核人：______________　　　{{制表日期}}"));
		save("commitments",
				TemplateMaker.lying()
					.title("{{乡镇}}人民代表大会代表建议承诺事项台账")
					.smallCenter("（{{范围}}，共{{件数}}件，截至{{制表日期}}）")
					.smallGap()
					.table(new int[] { 4, 10, -17, 10, -16, 8, 8, -18, 9, 9, 7 }, 26, 9,
							row("序号", "编号", "标题", "承诺单位", "承诺事项", "首次期限", "现在期限", "进展", "结果", "再次答复", "再次评价"),
							row("{{台账}}[序号]", "[编号]", "[标题]", "[承诺单位]", "[承诺事项]", "[首次期限]", "[现在期限]", "[进展]", "[结果]",
									"[再次答复]", "[再次评价]")));
		save("handling-report", official().longTitle("{{报告标题}}")
			.longSub("（{{报告日期}}在{{报告对象}}上）")
			.sub("{{报告人}}")
			.gap()
			.tag("{{?正文}}")
			.text("{{段落}}")
			.tag("{{/正文}}")
			.gap()
			.heading("附：{{范围}}代表建议办理情况统计")
			.table(new int[] { -32, 18, -50 }, 24, 12, row("指标", "数值", "怎样计算"), row("{{数字}}[指标]", "[数值]", "[算法]"))
			.gap()
			.right("{{落款}}")
			.right("{{报告日期}}"));
	}

	private static TemplateMaker official() {
		return new TemplateMaker(37);
	}

	private static String[] row(String... cells) {
		return cells;
	}

	private void save(String name, TemplateMaker paper) {
		paper.write(this.directory.resolve(name + ".docx"));
	}

}
