package cn.township.congress.service.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.township.congress.service.document.PaperField;
import cn.township.congress.service.document.PaperFields;
import cn.township.congress.service.document.PaperRows;

/**
 * The papers in the order they are filed in, each with the template it is filled into and
 * the fields that template may ask for.
 */
public enum PaperKind {

	/** 会议通知 to the deputies, with receipt. */
	NOTICE("notice", "会议通知", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("报到时间", "第一次会议的日期和时间", "2026年3月5日8时30分")), Lists.MATTERS)),

	/** 会议通知 to those who attend without a vote, with receipt. */
	OBSERVER_NOTICE("observer-notice", "列席通知", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("报到时间", "第一次全体会议的日期和时间", "2026年3月5日9时00分")), Lists.MATTERS)),

	/** 议程. */
	AGENDA("agenda", "会议议程", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("通过情况", "草案，或者通过的日期和会议", "2026年3月5日预备会议通过")), Lists.MATTERS)),

	/** 日程. */
	SCHEDULE("schedule", "会议日程", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(),
					list("日程", "各次会议", 3, text("日期", "月日和星期", "3月5日（星期四）"), text("时间", "开始时间", "8:30|9:30|14:30"),
							text("会议", "会议名", "预备会议|第一次全体会议|分组审议"),
							text("内容", "议题，每项一行", "一、选举主席团和秘书长\n二、通过会议议程|听取政府工作报告|审议政府工作报告"), text("主持人", "主持人", "陈国强"),
							text("会议地点", "地点", "镇会堂")))),

	/** 代表名册. */
	ROSTER("roster", "应到代表名单", PaperStage.BEFORE, PaperSubject.COURSE, fields(
			texts(text("应到人数", "当日在任的代表人数", "60"), text("截止日期", "名单依据的日期", "2026年3月5日")),
			list("名单", "应到代表，按选区顺序", 3, text("序号", "", "1|2|3"), text("姓名", "", "王秀兰|李建国|马海龙"), text("性别", "", "女|男|男"),
					text("民族", "", "汉族|汉族|回族"), text("出生年月", "", "1978.03|1970.11|1985.06"),
					text("选区", "选区名", "第一选区|第一选区|第二选区"), text("代表小组", "当日所在的代表小组", "第一小组"),
					text("单位职务", "工作单位及职务", "石坪村党支部书记|柳溪镇中心小学教师|河湾村村民"), text("备注", "暂停执行职务等", "")))),

	/** 列席人员名单. */
	OBSERVERS("observers", "列席人员名单", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("列席人数", "列席人员总数", "3")),
					list("名单", "列席人员", 3, text("序号", "", "1|2|3"), text("姓名", "", "赵志远|周敏|吴晓东"),
							text("单位", "", "柳溪镇人民政府|柳溪镇财政所|青山县人大代表"), text("职务", "", "副镇长|所长|"),
							text("列席依据", "依据", "政府领导人员|决定邀请|上级人大代表")))),

	/** 请假条, one a page, empty. */
	LEAVE_BLANK("leave-blank", "请假条（空白）", PaperStage.BEFORE, PaperSubject.COURSE, Lists.LEAVE),

	/** 主席团和秘书长建议名单. */
	PRESIDIUM_LIST("presidium-list", "主席团和秘书长建议名单", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("秘书长", "秘书长姓名", "周敏"), text("主席团人数", "主席团成员人数", "9"),
					text("主席团名单", "姓名之间空开，写成一段", "王秀兰　李建国　马海龙　赵　强")),
					list("名单", "主席团成员", 3, text("序号", "", "1|2|3"), text("姓名", "", "王秀兰|李建国|马海龙"),
							text("性别", "", "女|男|男"), text("单位职务", "工作单位及职务", "镇人大主席|镇中心小学教师|河湾村村民")))),

	/** 监票人、计票人名单. */
	SCRUTINEERS("scrutineers", "监票人计票人名单", PaperStage.BEFORE, PaperSubject.COURSE,
			fields(texts(text("总监票人", "总监票人姓名", "王秀兰"), text("监票人", "监票人姓名", "李建国　马海龙"),
					text("计票人", "计票人姓名", "周　敏　吴晓东"), text("通过情况", "草案，或者通过的日期和会议", "2026年3月6日第二次全体会议通过")))),

	/** 主持词. */
	SCRIPT("script", "主持词", PaperStage.BEFORE, PaperSubject.COURSE, fields(texts(), Lists.SCRIPT)),

	/** 签到表. */
	SIGN_IN("sign-in", "签到表", PaperStage.DURING, PaperSubject.COURSE, fields(texts(), Lists.SIGN_IN)),

	/** 请假条, filled. */
	LEAVE("leave", "请假条", PaperStage.DURING, PaperSubject.COURSE, Lists.LEAVE),

	/** 选票. */
	BALLOT("ballot", "选票", PaperStage.DURING, PaperSubject.ELECTION,
			fields(texts(),
					list("选票", "每张选票一次，一页两张", 1,
							List.of(list("候选人", "候选人，按姓氏笔画排列", 2, text("候选人姓名", "", "马海龙|王秀兰")),
									list("另选人", "另选他人的空行", 1, text("另选人序号", "", "1")),
									list("裁切线", "两张之间有一条，最后一张没有", 0, text("裁切", "", ""))),
							text("职务", "选举的职务", "镇长"), text("应选名额", "应选名额", "1"), text("候选人数", "候选人数", "2"),
							text("排列说明", "候选人怎样排列", "以姓氏笔画为序")))),

	/** 计票单, blank until counted. */
	COUNT_SHEET("count-sheet", "计票单", PaperStage.DURING, PaperSubject.ELECTION, Lists.COUNT),

	/** 选举结果报告. */
	ELECTION_RESULT("result", "选举结果报告", PaperStage.DURING, PaperSubject.ELECTION, Lists.COUNT),

	/** 表决结果单. */
	VOTE_RESULT("vote-result", "表决结果单", PaperStage.DURING, PaperSubject.VOTE,
			fields(texts(), list("表决", "每次表决一页", 1, List.of(list("事项", "表决的各项", 2, text("序号", "", "1|2"),
					text("表决事项", "", "关于政府工作报告的决议（草案）|关于财政预算的决议（草案）"), text("赞成", "", "55|54"), text("反对", "", "1|2"),
					text("弃权", "", "1|1"), text("未表决", "", "0|0"), text("结果", "", "通过|通过"))),
					text("表决题目", "这次表决的题目", "关于各项决议的表决"), text("表决会议", "在哪次会议上", "第二次全体会议"),
					text("表决日期", "", "2026年3月6日"), text("表决方式", "", "举手表决"), text("实有人数", "计算过半数的基数", "60"),
					text("过半数", "通过所需票数", "31"), text("出席人数", "出席人数", "57"), text("发出", "发出票数", "57"),
					text("收回", "收回票数", "57"), text("有效", "有效票数", "57"), text("无效", "无效票数", "0")))),

	/** 宣誓名单和誓词. */
	OATH("oath", "宣誓名单和誓词", PaperStage.DURING, PaperSubject.COURSE,
			fields(texts(text("宣誓日期", "", "2026年3月6日"), text("宣誓地点", "", "镇会堂"), text("宣誓主持人", "", "王秀兰"),
					text("宣誓形式", "单独宣誓或者集体宣誓", "集体宣誓"), text("领誓人", "集体宣誓时的领誓人", "赵强"), text("监誓人", "", "王秀兰")),
					list("名单", "宣誓人", 2, text("序号", "", "1|2"), text("姓名", "", "赵强|钱伟"), text("职务", "", "镇长|副镇长"),
							text("任职日期", "", "2026年3月6日")))),

	/** 决议、决定. */
	RESOLUTION("resolution", "决议", PaperStage.AFTER, PaperSubject.RESOLUTION, fields(Texts.ACT, Lists.PARAGRAPHS)),

	/** 公告. */
	ANNOUNCEMENT("announcement", "公告", PaperStage.AFTER, PaperSubject.RESOLUTION, fields(Texts.ACT, Lists.PARAGRAPHS)),

	/** 会议纪要 of the session. */
	MINUTES("minutes", "会议纪要", PaperStage.AFTER, PaperSubject.COURSE,
			fields(texts(),
					list("会议", "各次会议", 2, List.of(Lists.PARAGRAPHS), text("会议标题", "会议名", "第一次全体会议|第二次全体会议"),
							text("会议日期", "", "2026年3月5日|2026年3月6日"), text("会议主持人", "", "王秀兰")))),

	/** 会议档案目录. */
	ARCHIVE("archive", "会议档案目录", PaperStage.AFTER, PaperSubject.COURSE,
			fields(texts(),
					list("目录", "归档文件", 3, text("序号", "", "1|2|3"), text("题名", "文件题名", "会议通知|会议议程|会议日程"),
							text("责任者", "", "柳溪镇人大主席团"), text("文件日期", "", "2026.02.20|2026.03.05|2026.03.05"),
							text("保管期限", "", "永久|永久|30年"), text("备注", "", "")))),

	/** 主席团会议通知. */
	PRESIDIUM_NOTICE("notice", "主席团会议通知", PaperStage.BEFORE, PaperSubject.MEETING,
			fields(texts(text("会议时间", "日期和时间", "2026年4月20日9时00分")), Lists.MATTERS)),

	/** 签到表 of one meeting. */
	MEETING_SIGN_IN("sign-in", "签到表", PaperStage.DURING, PaperSubject.MEETING, fields(texts(), Lists.SIGN_IN)),

	/** 主持词 of one meeting. */
	MEETING_SCRIPT("script", "主持词", PaperStage.BEFORE, PaperSubject.MEETING, fields(texts(), Lists.SCRIPT)),

	/** 议题汇总单. */
	PRESIDIUM_ITEMS("items", "议题汇总单", PaperStage.BEFORE, PaperSubject.MEETING,
			fields(texts(text("会议时间", "日期和时间", "2026年4月20日9时00分")),
					list("议题", "各项议题", 2, text("序号", "", "1|2"), text("题目", "议题", "研究交办代表建议|听取安全生产工作报告"),
							text("汇报人", "", "周敏|赵志远"), text("需作决定", "", "需要表决|听取讨论"), text("办理结果", "", "")))),

	/** 主席团会议纪要. */
	PRESIDIUM_MINUTES("minutes", "主席团会议纪要", PaperStage.AFTER, PaperSubject.MEETING,
			fields(texts(text("会议日期", "", "2026年4月20日"), text("会议主持人", "", "王秀兰"),
					text("到会情况", "应到、实到和请假", "应到主席团成员9名，请假1名，缺席0名，实到8名，符合法定人数"), text("出席", "出席的主席团成员", "王秀兰、李建国、马海龙"),
					text("请假", "请假的主席团成员", "赵强"), text("列席", "列席人员", "赵志远"), text("签发人", "", "王秀兰")), Lists.PARAGRAPHS,
					Lists.TASKS)),

	/** 议案表. */
	BILL("bill", "议案表", PaperStage.PROPOSING, PaperSubject.BILL, BillFields.BILL),

	/** 质询案表. */
	INTERPELLATION("interpellation", "质询案表", PaperStage.PROPOSING, PaperSubject.INTERPELLATION,
			BillFields.INTERPELLATION),

	/** 代表建议表. */
	SUGGESTION_FORM("form", "代表建议表", PaperStage.PROPOSING, PaperSubject.SUGGESTION, SuggestionFields.FORM),

	/** 交办单, with the agency's receipt. */
	HAND_OVER_SHEET("hand-over-sheet", "交办单", PaperStage.HANDLING, PaperSubject.SUGGESTION,
			SuggestionFields.HAND_OVER_SHEET),

	/** 退办申请单. */
	SEND_BACK("send-back", "退办申请单", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.SEND_BACK),

	/** 沟通联系记录. */
	CONTACTS("contacts", "沟通联系记录", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.CONTACTS),

	/** 会办意见函, one for each assisting agency. */
	CO_OPINION("co-opinion", "会办意见函", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.CO_OPINION),

	/** 答复函, one for each deputy who signed. */
	REPLY_LETTER("reply-letter", "答复函", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.REPLY_LETTER),

	/** 征询意见表, one for each deputy who is asked. */
	OPINION_FORM("opinion-form", "征询意见表", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.OPINION_FORM),

	/** 再次办理通知. */
	REHANDLING("rehandling", "再次办理通知", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.REHANDLING),

	/** 督办单. */
	INSPECTION("inspection", "督办单", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.INSPECTION),

	/** 催办函. */
	URGING_LETTER("urging-letter", "催办函", PaperStage.HANDLING, PaperSubject.SUGGESTION, SuggestionFields.URGING_LETTER),

	/** 建议登记簿. */
	REGISTER("register", "代表建议登记簿", PaperStage.ACCOUNTING, PaperSubject.LEDGER, LedgerFields.REGISTER),

	/** 分类汇总表. */
	CLASSIFICATION("classification", "代表建议分类汇总表", PaperStage.ACCOUNTING, PaperSubject.LEDGER,
			LedgerFields.CLASSIFICATION),

	/** 承诺事项台账. */
	COMMITMENTS("commitments", "承诺事项台账", PaperStage.ACCOUNTING, PaperSubject.LEDGER, LedgerFields.COMMITMENTS),

	/** 建议办理情况报告. */
	HANDLING_REPORT("report", "建议办理情况报告", PaperStage.ACCOUNTING, PaperSubject.REPORT, LedgerFields.REPORT);

	private final String key;

	private final String title;

	private final PaperStage stage;

	private final PaperSubject subject;

	private final PaperFields fields;

	PaperKind(String key, String title, PaperStage stage, PaperSubject subject, PaperFields fields) {
		this.key = key;
		this.title = title;
		this.stage = stage;
		this.subject = subject;
		this.fields = fields;
	}

	/** In addresses, below what it is about. */
	public String key() {
		return this.key;
	}

	/** In Chinese, also the name of the file. */
	public String title() {
		return this.title;
	}

	public PaperStage stage() {
		return this.stage;
	}

	public PaperSubject subject() {
		return this.subject;
	}

	/** What its template may ask for. */
	public PaperFields fields() {
		return this.subject.isOfMeetings() ? Texts.BASE.and(this.fields) : this.fields;
	}

	/** The kind whose template it is filled into; most have their own. */
	public PaperKind template() {
		return switch (this) {
			case LEAVE_BLANK -> LEAVE;
			case MEETING_SIGN_IN -> SIGN_IN;
			case MEETING_SCRIPT -> SCRIPT;
			default -> this;
		};
	}

	/** Those with a template of their own. */
	public static List<PaperKind> templates() {
		return Arrays.stream(values()).filter((kind) -> kind.template() == kind).toList();
	}

	/** The one whose template has that address. */
	public static Optional<PaperKind> ofSlug(String slug) {
		return templates().stream().filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

	/** In the address of its template. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<PaperKind> of(PaperSubject subject, String key) {
		return Arrays.stream(values()).filter((kind) -> kind.subject == subject && kind.key.equals(key)).findFirst();
	}

	private static PaperFields fields(List<PaperField> texts, PaperRows... rows) {
		return new PaperFields(texts, List.of(rows));
	}

	private static List<PaperField> texts(PaperField... texts) {
		return List.of(texts);
	}

	private static PaperField text(String name, String meaning, String sample) {
		return new PaperField(name, meaning.isEmpty() ? name : meaning, sample);
	}

	private static PaperRows list(String name, String meaning, int samples, PaperField... fields) {
		return new PaperRows(name, meaning, samples, List.of(fields), List.of());
	}

	private static PaperRows list(String name, String meaning, int samples, List<PaperRows> rows,
			PaperField... fields) {
		return new PaperRows(name, meaning, samples, List.of(fields), rows);
	}

	/** Texts of several papers. */
	private static final class Texts {

		private static final PaperFields BASE = fields(texts(text("乡镇", "乡镇名", "柳溪镇"),
				text("会议名称", "会议全称", "柳溪镇第十九届人民代表大会第一次会议"), text("会期", "起止日期", "2026年3月5日至6日"),
				text("地点", "会议地点", "镇会堂"), text("落款", "发文的主席团", "柳溪镇人民代表大会主席团"),
				text("落款日期", "通知、公布或者通过的日期", "2026年2月20日"), text("制表日期", "打印当天", "2026年2月20日")));

		private static final List<PaperField> ACT = texts(text("标题", "标题", "柳溪镇第十九届人民代表大会第一次会议关于政府工作报告的决议"),
				text("文号", "文号", "柳溪镇人大〔2026〕1号"), text("通过情况", "通过的日期和会议", "2026年3月6日柳溪镇第十九届人民代表大会第一次会议通过"),
				text("公告号", "公告的号", "第1号"), text("签发人", "签发人", "王秀兰"));

		private Texts() {
		}

	}

	/** Lists of several papers. */
	private static final class Lists {

		private static final PaperRows MATTERS = list("议题", "议程各项", 3, text("序号", "中文数字", "一|二|三"),
				text("事项", "议题", "听取和审议政府工作报告|审查和批准财政预算|选举"), text("报告人", "报告人，没有则空", "赵强|周敏|"));

		private static final PaperRows PARAGRAPHS = list("正文", "正文各段", 2,
				text("段落", "一段", "会议听取和审议了镇长所作的政府工作报告。|会议决定批准这个报告。"));

		private static final PaperRows TASKS = list("任务", "会议交办的事，没有则不打印", 2, text("任务内容", "", "研究答复道路建议|报送预算执行情况"),
				text("承办", "承办人或者单位", "镇交通管理站|镇财政所"), text("期限", "完成日期", "2026年6月5日"));

		private static final PaperFields LEAVE = fields(texts(),
				list("请假", "每张请假条一页", 1, text("姓名", "", "马海龙"), text("选区", "", "第二选区"),
						text("请假会议", "请假的会议", "第一次全体会议"), text("请假日期", "", "2026年3月5日"), text("事由", "请假事由", "因病住院"),
						text("批准人", "批准人", "王秀兰")));

		private static final PaperRows SCRIPT = list("会议", "各次会议，每次一页起", 1,
				List.of(list("步骤", "主持的各步", 3, text("步骤题", "", "一、宣布开会|二、听取报告|三、表决"),
						text("台词", "照读的话", "各位代表：现在开会。|请镇长赵强作政府工作报告。|现在表决。"))),
				text("会议标题", "会议名", "第一次全体会议"), text("会议时间", "日期和时间", "2026年3月5日9时30分"), text("会议主持人", "", "王秀兰"),
				text("到会句", "应到、请假、缺席、实到，是否符合法定人数", "应到代表60名，请假2名，缺席1名，实到57名，符合法定人数"));

		private static final PaperRows SIGN_IN = list("会议", "各次会议，每次一页起", 1,
				List.of(list("名单", "一行两人", 2, text("序号左", "", "1|2"), text("姓名左", "", "王秀兰|李建国"),
						text("备注左", "签名处", ""), text("序号右", "", "3|4"), text("姓名右", "", "马海龙|赵强"),
						text("备注右", "签名处", ""))),
				text("会议标题", "会议名", "第一次全体会议"), text("会议时间", "日期和时间", "2026年3月5日9时30分"), text("会议地点", "", "镇会堂"),
				text("应到人数", "", "60"), text("法定人数", "至少到会人数", "40"));

		private static final PaperFields COUNT = fields(
				texts(text("职务", "选举的职务", "镇长"), text("应选名额", "", "1"), text("实有人数", "全体代表人数", "60"),
						text("过半数", "当选所需票数", "31"), text("出席人数", "", "57"), text("发出", "发出票数", "57"),
						text("收回", "收回票数", "57"), text("有效", "有效票数", "56"), text("无效", "无效票数", "1"),
						text("有效性", "选举是否有效", "收回的选票不多于发出的选票，本次选举有效"), text("选举日期", "", "2026年3月6日"),
						text("当选人", "当选人姓名", "赵强"), text("总监票人", "", "王秀兰"), text("监票人", "", "李建国、马海龙"),
						text("计票人", "", "周敏、吴晓东")),
				list("得票", "候选人和另选人得票", 3, text("序号", "", "1|2|3"), text("姓名", "", "赵强|钱伟|孙丽（另选人）"),
						text("赞成", "", "50|5|1"), text("反对", "", "4|40|"), text("弃权", "", "2|11|"),
						text("结果", "当选等", "当选||")));

		private Lists() {
		}

	}

}
