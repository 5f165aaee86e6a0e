package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The index of the session's file: every paper that is complete, and what comes from
 * others, with a place for pages to be counted.
 */
final class Archive {

	private static final List<String> FROM_OTHERS = List.of("政府工作报告", "主席团工作报告", "财政预算报告及审查结果报告", "审议意见汇总",
			"会议签到表（签名原件）", "选举、表决的选票（密封）");

	private Archive() {
	}

	static Map<String, Object> data(PaperList list, CourseFacts course, PaperData base) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperEntry entry : list.entries()) {
			if (entry.isReady() && entry.kind() != PaperKind.ARCHIVE && entry.kind() != PaperKind.LEAVE_BLANK) {
				add(rows, entry.name(), course.unitName() + "人大主席团", isBrief(entry.kind()) ? "30年" : "永久");
			}
		}
		FROM_OTHERS.forEach((title) -> add(rows, title, "", title.contains("选票") ? "本届" : "永久"));
		return base.with("目录", rows).values();
	}

	private static boolean isBrief(PaperKind kind) {
		return switch (kind) {
			case OBSERVER_NOTICE, SCRIPT, LEAVE, MEETING_SCRIPT, PRESIDIUM_ITEMS -> true;
			default -> false;
		};
	}

	private static void add(List<PaperData> rows, String title, String by, String kept) {
		rows.add(new PaperData().with("序号", rows.size() + 1).with("题名", title).with("责任者", by).with("保管期限", kept));
	}

}
