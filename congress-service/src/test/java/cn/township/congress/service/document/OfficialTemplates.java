package cn.township.congress.service.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the templates of the product: {@code java … OfficialTemplates DIRECTORY}. Where
 * one is changed by hand later, take its method out first.
 */
final class OfficialTemplates {

	private static final String[] NONE = {};

	private final Path directory;

	private OfficialTemplates(Path directory) {
		this.directory = directory;
	}

	public static void main(String[] args) throws IOException {
		OfficialTemplates papers = new OfficialTemplates(Files.createDirectories(Path.of(args[0])));
		papers.before();
		papers.lists();
		papers.atTheMeeting();
		papers.elections();
		papers.after();
		papers.presidium();
		new ProcedureTemplates(papers.directory).write();
	}

	private void before() {
		save("notice", official().title("关于召开{{会议名称}}的通知")
			.gap()
			.to("各位人大代表：")
			.text("经主席团决定，{{会议名称}}于{{会期}}在{{地点}}召开。现将有关事项通知如下：")
			.heading("一、会议议程（建议）")
			.tag("{{?议题}}")
			.text("（{{序号}}）{{事项}}")
			.tag("{{/议题}}")
			.heading("二、报到时间和地点")
			.text("请于{{报到时间}}到{{地点}}报到。")
			.heading("三、有关要求")
			.text("请代表按时出席会议。因病或者其他特殊原因不能出席的，应当在会前书面请假，经批准后方可缺席。会前请联系选民、听取意见，做好审议发言和提出议案、建议的准备，并于会议召开三日前交回回执。")
			.gap()
			.right("{{落款}}")
			.right("{{落款日期}}")
			.page()
			.title("回　　执")
			.gap()
			.table(new int[] { 3, 5, 3, 5 }, 42, 14, NONE, row("姓　　名", "", "选　　区", ""), row("工作单位", "", "联系方式", ""),
					row("能否出席", "□ 能　　□ 不能", "需要请假", "□ 是　　□ 否"), row("缺席事由", "", "其他需要", ""))
			.gap()
			.text("本人收到{{会议名称}}的会议通知。")
			.gap()
			.right("代表签名：　　　　　　　")
			.right("　　年　　月　　日"));
		save("observer-notice",
				official().title("关于列席{{会议名称}}的通知")
					.gap()
					.to("______________同志：")
					.text("{{会议名称}}于{{会期}}在{{地点}}召开。根据地方组织法的规定和主席团的决定，请您列席会议。")
					.heading("一、会议议程（建议）")
					.tag("{{?议题}}")
					.text("（{{序号}}）{{事项}}")
					.tag("{{/议题}}")
					.heading("二、报到时间和地点")
					.text("请于{{报到时间}}到{{地点}}报到。列席人员可以发言，没有表决权。")
					.gap()
					.right("{{落款}}")
					.right("{{落款日期}}")
					.page()
					.title("列席回执")
					.gap()
					.table(new int[] { 3, 5, 3, 5 }, 42, 14, NONE, row("姓　　名", "", "单位职务", ""),
							row("能否列席", "□ 能　　□ 不能", "联系方式", ""), row("代为列席", "", "事　　由", ""))
					.gap()
					.right("签名：　　　　　　　")
					.right("　　年　　月　　日"));
		save("agenda",
				official().title("{{会议名称}}议程")
					.sub("（{{通过情况}}）")
					.gap()
					.tag("{{?议题}}")
					.text("{{序号}}、{{事项}}")
					.tag("{{/议题}}"));
		save("schedule",
				official().title("{{会议名称}}日程")
					.sub("（{{会期}}　{{地点}}）")
					.smallGap()
					.table(new int[] { 18, 9, 17, -36, 12, 14 }, 30, 12, row("日期", "时间", "会议", "内容", "主持人", "地点"),
							row("{{日程}}[日期]", "[时间]", "[会议]", "[内容]", "[主持人]", "[会议地点]")));
	}

	private void lists() {
		save("roster",
				official().title("{{会议名称}}")
					.title("应到代表名单")
					.sub("（共{{应到人数}}名，截至{{截止日期}}）")
					.smallGap()
					.table(new int[] { 7, 12, 7, 10, 12, 12, 12, -25, 10 }, 24, 10.5,
							row("序号", "姓名", "性别", "民族", "出生年月", "选区", "代表小组", "工作单位及职务", "备注"),
							row("{{名单}}[序号]", "[姓名]", "[性别]", "[民族]", "[出生年月]", "[选区]", "[代表小组]", "[单位职务]", "[备注]")));
		save("observers",
				official().title("{{会议名称}}")
					.title("列席人员名单")
					.sub("（共{{列席人数}}名）")
					.smallGap()
					.table(new int[] { 8, 14, -34, 22, 22 }, 28, 12, row("序号", "姓名", "单位", "职务", "列席依据"),
							row("{{名单}}[序号]", "[姓名]", "[单位]", "[职务]", "[列席依据]")));
		save("presidium-list",
				official().title("{{会议名称}}")
					.title("主席团和秘书长名单（草案）")
					.gap()
					.heading("主席团成员（{{主席团人数}}名，按姓名音序排列）")
					.text("{{主席团名单}}")
					.heading("秘书长")
					.text("{{秘书长}}")
					.smallGap()
					.table(new int[] { 8, 18, 10, -64 }, 26, 12, row("序号", "姓名", "性别", "工作单位及职务"),
							row("{{名单}}[序号]", "[姓名]", "[性别]", "[单位职务]"))
					.smallGap()
					.small("表决结果：赞成____票，反对____票，弃权____票。"));
		save("scrutineers",
				official().title("{{会议名称}}")
					.title("总监票人、监票人、计票人名单")
					.sub("（{{通过情况}}）")
					.gap()
					.heading("总监票人")
					.text("{{总监票人}}")
					.heading("监票人")
					.text("{{监票人}}")
					.heading("计票人")
					.text("{{计票人}}")
					.gap()
					.text("候选人不担任监票人、计票人。监票人对发票、投票、计票进行监督。"));
		save("leave",
				official().tag("{{?请假}}")
					.page()
					.title("请　假　条")
					.gap()
					.to("{{落款}}：")
					.text("本人　{{姓名}}　系　{{选区}}　选出的代表，因　{{事由}}　，不能出席{{会议名称}}{{请假会议}}（{{请假日期}}），特此请假，请予批准。")
					.gap()
					.right("请假人签名：　　　　　　　")
					.right("　　年　　月　　日")
					.gap()
					.table(new int[] { 3, -9 }, 80, 14, NONE, row("批准意见", ""), row("批 准 人", "{{批准人}}"))
					.smallGap()
					.small("代表不能出席会议须请假；未经批准两次不出席本级人民代表大会会议的，代表资格终止（代表法第六十二条）。")
					.tag("{{/请假}}"));
	}

	private void atTheMeeting() {
		save("script",
				official().tag("{{?会议}}")
					.page()
					.title("{{会议名称}}")
					.title("{{会议标题}}主持词")
					.sub("（{{会议时间}}　主持人：{{会议主持人}}）")
					.gap()
					.tag("{{?步骤}}")
					.heading("{{步骤题}}")
					.text("{{台词}}")
					.tag("{{/步骤}}")
					.tag("{{/会议}}"));
		save("sign-in",
				official().tag("{{?会议}}")
					.page()
					.title("{{会议名称}}")
					.title("{{会议标题}}签到表")
					.sub("{{会议时间}}　{{会议地点}}")
					.small("应到{{应到人数}}名，{{法定人数}}名以上到会方可开会。实到____名，请假____名，缺席____名。")
					.smallGap()
					.table(new int[] { 8, 16, 26, 8, 16, 26 }, 28, 12, row("序号", "姓名", "签名", "序号", "姓名", "签名"),
							row("{{名单}}[序号左]", "[姓名左]", "[备注左]", "[序号右]", "[姓名右]", "[备注右]"))
					.tag("{{/会议}}"));
		save("oath",
				official().title("{{会议名称}}")
					.title("宪法宣誓")
					.gap()
					.text("时间：{{宣誓日期}}")
					.text("地点：{{宣誓地点}}")
					.text("主持人：{{宣誓主持人}}　　形式：{{宣誓形式}}　　领誓人：{{领誓人}}　　监誓人：{{监誓人}}")
					.heading("宣誓人")
					.table(new int[] { 10, 25, 35, 30 }, 28, 14, row("序号", "姓名", "职务", "任职日期"),
							row("{{名单}}[序号]", "[姓名]", "[职务]", "[任职日期]"))
					.gap()
					.heading("誓词")
					.text("我宣誓：忠于中华人民共和国宪法，维护宪法权威，履行法定职责，忠于祖国、忠于人民，恪尽职守、廉洁奉公，接受人民监督，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！")
					.text("宣誓人：")
					.gap()
					.small("宣誓时左手抚按《中华人民共和国宪法》，右手举拳；会场悬挂国旗或者国徽，奏唱国歌（2018年全国人大常委会关于实行宪法宣誓制度的决定）。"));
		save("vote-result", official().tag("{{?表决}}")
			.page()
			.title("{{会议名称}}")
			.title("表决结果单")
			.sub("{{表决会议}}　{{表决日期}}")
			.smallGap()
			.text("表决题目：{{表决题目}}")
			.text("表决方式：{{表决方式}}。实有{{实有人数}}名，出席{{出席人数}}名，赞成票达到{{过半数}}票方为通过。")
			.text("发出{{发出}}票，收回{{收回}}票，有效{{有效}}票，无效{{无效}}票。")
			.smallGap()
			.table(new int[] { 7, -41, 10, 10, 10, 10, 12 }, 30, 12, row("序号", "表决事项", "赞成", "反对", "弃权", "未表决", "结果"),
					row("{{事项}}[序号]", "[表决事项]", "[赞成]", "[反对]", "[弃权]", "[未表决]", "[结果]"))
			.gap()
			.text("总监票人（签名）：______________")
			.text("监票人（签名）：________________")
			.text("计票人（签名）：________________")
			.tag("{{/表决}}"));
	}

	private void elections() {
		save("ballot",
				new TemplateMaker(14).tag("{{?选票}}")
					.title("选举{{职务}}选票")
					.smallCenter("（{{会议名称}}）")
					.smallGap()
					.table(new int[] { 40, 20, 20, 20 }, 24, 14, row("候选人（{{排列说明}}）", "赞成", "反对", "弃权"),
							row("{{候选人}}[候选人姓名]", "", "", ""))
					.smallGap()
					.table(new int[] { 40, 60 }, 24, 14, row("另选他人", "姓名"), row("{{另选人}}[另选人序号]", ""))
					.smallGap()
					.small("说明：1. 应选{{职务}}{{应选名额}}名，候选人{{候选人数}}名。赞成和另选的人数合计等于或者少于应选名额的为有效票，多于的为无效票。")
					.small("2. 对每名候选人，在「赞成」「反对」「弃权」栏中选一栏画「○」；不画的为弃权；画两栏以上的，对该候选人作废。")
					.small("3. 不同意候选人而另选他人的，在「另选他人」栏写明姓名；只画反对或者弃权、不另选他人的，同样有效。")
					.smallRight("（大会主席团印章）　　　　{{落款日期}}　　　　")
					.tag("{{?裁切线}}")
					.smallCenter("－ － － － － － － － － － － － 裁　切　线{{裁切}} － － － － － － － － － － － －")
					.smallGap()
					.tag("{{/裁切线}}")
					.tag("{{/选票}}"));
		save("count-sheet",
				official().title("{{会议名称}}")
					.title("选举{{职务}}计票单")
					.sub("{{选举日期}}")
					.smallGap()
					.table(new int[] { 1, 1, 1, 1, 1, 1 }, 30, 12, row("全体代表", "出席代表", "发出选票", "收回选票", "有效票", "无效票"),
							row("{{实有人数}}", "{{出席人数}}", "{{发出}}", "{{收回}}", "{{有效}}", "{{无效}}"))
					.smallGap()
					.table(new int[] { 8, 32, 14, 14, 14, 18 }, 30, 12, row("序号", "姓名", "赞成", "反对", "弃权", "结果"),
							row("{{得票}}[序号]", "[姓名]", "[赞成]", "[反对]", "[弃权]", "[结果]"))
					.smallGap()
					.small("应选{{应选名额}}名；得赞成票超过全体代表的半数，即{{过半数}}票以上的，始得当选（地方组织法第二十五条）。每名候选人的赞成、反对、弃权合计应等于有效票数。")
					.gap()
					.text("总监票人（签名）：______________")
					.text("监票人（签名）：________________")
					.text("计票人（签名）：________________")
					.right("{{选举日期}}"));
		save("election-result", official().title("{{会议名称}}")
			.title("选举{{职务}}结果报告")
			.gap()
			.to("大会主席团：")
			.text("{{选举日期}}，{{会议名称}}以无记名投票方式选举{{职务}}。全体代表{{实有人数}}名，出席{{出席人数}}名。发出选票{{发出}}张，收回选票{{收回}}张，其中有效票{{有效}}张，无效票{{无效}}张。{{有效性}}。")
			.text("应选{{职务}}{{应选名额}}名，得赞成票{{过半数}}票以上始得当选。计票结果如下：")
			.smallGap()
			.table(new int[] { 8, 32, 14, 14, 14, 18 }, 28, 12, row("序号", "姓名", "赞成", "反对", "弃权", "结果"),
					row("{{得票}}[序号]", "[姓名]", "[赞成]", "[反对]", "[弃权]", "[结果]"))
			.smallGap()
			.text("当选{{职务}}：{{当选人}}。")
			.gap()
			.text("总监票人：{{总监票人}}　（签名）________")
			.text("监票人：{{监票人}}　（签名）________")
			.right("{{选举日期}}"));
	}

	private void after() {
		save("resolution",
				official().title("{{标题}}").sub("（{{通过情况}}）").gap().tag("{{?正文}}").text("{{段落}}").tag("{{/正文}}"));
		save("announcement",
				official().title("{{标题}}")
					.sub("{{公告号}}")
					.gap()
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.gap()
					.right("{{落款}}")
					.right("{{落款日期}}"));
		save("minutes",
				official().title("{{会议名称}}")
					.title("会议纪要")
					.sub("（{{会期}}　{{地点}}）")
					.gap()
					.tag("{{?会议}}")
					.heading("{{会议标题}}（{{会议日期}}，主持人{{会议主持人}}）")
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.tag("{{/会议}}")
					.gap()
					.right("签发人：　　　　　　　")
					.right("　　年　　月　　日"));
		save("archive",
				official().title("{{会议名称}}")
					.title("档案目录")
					.smallGap()
					.table(new int[] { 7, -37, 23, 12, 8, 13 }, 26, 10.5, row("序号", "题名", "责任者", "日期", "页数", "保管期限"),
							row("{{目录}}[序号]", "[题名]", "[责任者]", "[文件日期]", "", "[保管期限]"))
					.smallGap()
					.small("立卷人：______________　　　检查人：______________　　　{{制表日期}}"));
	}

	private void presidium() {
		save("presidium-notice",
				official().title("关于召开{{会议名称}}的通知")
					.gap()
					.to("各位主席团成员：")
					.text("定于{{会议时间}}在{{地点}}召开{{会议名称}}，请按时出席。会议议题如下：")
					.tag("{{?议题}}")
					.text("{{序号}}、{{事项}}")
					.tag("{{/议题}}")
					.text("因故不能出席的，请提前向主席请假。")
					.gap()
					.right("{{落款}}")
					.right("{{落款日期}}"));
		save("presidium-items",
				official().longTitle("{{会议名称}}")
					.title("议题汇总单")
					.sub("（{{会议时间}}　{{地点}}）")
					.smallGap()
					.table(new int[] { 8, -44, 14, 16, 18 }, 40, 12, row("序号", "议题", "汇报人", "需作决定", "办理结果"),
							row("{{议题}}[序号]", "[题目]", "[汇报人]", "[需作决定]", "[办理结果]"))
					.gap()
					.text("主席审定：______________　　　　年　　月　　日"));
		save("presidium-minutes",
				official().longTitle("{{会议名称}}")
					.title("会议纪要")
					.gap()
					.text("时间：{{会议日期}}")
					.text("地点：{{地点}}")
					.text("主持人：{{会议主持人}}")
					.text("到会：{{到会情况}}。")
					.text("出席：{{出席}}")
					.text("请假：{{请假}}")
					.text("列席：{{列席}}")
					.gap()
					.tag("{{?正文}}")
					.text("{{段落}}")
					.tag("{{/正文}}")
					.tag("{{?任务}}")
					.text("交办：{{任务内容}}，由{{承办}}负责，{{期限}}前完成。")
					.tag("{{/任务}}")
					.gap()
					.right("签发人：{{签发人}}　　　　")
					.right("{{落款日期}}"));
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
