package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import cn.township.congress.domain.meeting.AgendaStatus;
import cn.township.congress.domain.presidium.SubjectKind;
import cn.township.congress.domain.shared.ChineseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts the record of a meeting from what is on record of it.
 */
@Component
class MinutesText {

	private final JdbcClient jdbc;

	MinutesText(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String of(MeetingFile file) {
		StringJoiner text = new StringJoiner("\n");
		MeetingFile.Head head = file.head();
		text.add("时间：" + day(head.on()) + ((head.at() != null) ? " " + head.at() : ""));
		add(text, "地点：", head.place());
		add(text, "主持：", head.presider());
		Map<String, String> marks = marks(head.id());
		add(text, "出席：", marks.get("PRESENT"));
		add(text, "请假：", marks.get("ON_LEAVE"));
		add(text, "缺席：", marks.get("ABSENT"));
		add(text, "列席：", observers(head.id()));
		file.roll().ifPresent((roll) -> text.add(roll.sentence("主席团成员") + "。"));
		List<MeetingFile.Item> items = file.items()
			.stream()
			.filter((item) -> item.status() != AgendaStatus.REMOVED)
			.toList();
		if (!items.isEmpty()) {
			text.add("会议研究了下列事项：");
		}
		for (int i = 0; i < items.size(); i++) {
			addItem(text, i + 1, items.get(i), file);
		}
		addTasks(text, file);
		return text.toString();
	}

	private static void addItem(StringJoiner text, int number, MeetingFile.Item item, MeetingFile file) {
		text.add(ChineseNumber.of(number) + "、" + item.title()
				+ ((item.presenter() != null) ? "（" + item.presenter() + "汇报）" : ""));
		text.add(result(item));
		List<MeetingFile.Subject> subjects = file.subjects(item.id());
		for (int i = 0; i < subjects.size(); i++) {
			text.add("（" + ChineseNumber.of(i + 1) + "）" + subject(subjects.get(i)));
		}
	}

	private static String result(MeetingFile.Item item) {
		String count = (item.inFavour() == null) ? ""
				: "经表决，赞成" + item.inFavour() + "票，反对" + item.against() + "票，弃权" + item.abstained() + "票"
						+ ((item.notVoted() != null && item.notVoted() > 0) ? "，未投" + item.notVoted() + "票" : "") + "，";
		return switch (item.status()) {
			case ADOPTED -> count + "全体成员过半数赞成，通过。";
			case REJECTED -> count + "赞成不足全体成员过半数，未通过。";
			case HEARD -> "会议听取并讨论了这一事项。";
			case DEFERRED -> "这一事项暂缓。";
			case PROPOSED, SET, REMOVED -> "这一事项没有处理。";
		};
	}

	private static String subject(MeetingFile.Subject subject) {
		if (subject.kind() != SubjectKind.SUGGESTION) {
			return subject.title() + "。";
		}
		if (subject.lead() == null) {
			return "《" + subject.title() + "》。";
		}
		String assisting = (subject.assisting() != null) ? "，" + subject.assisting() + "协办" : "";
		return "《" + subject.title() + "》交" + subject.lead() + "主办" + assisting + "，自交办之日起" + subject.months()
				+ "个月内答复代表。";
	}

	private static void addTasks(StringJoiner text, MeetingFile file) {
		if (file.tasks().isEmpty()) {
			return;
		}
		text.add("会议交办下列任务：");
		for (int i = 0; i < file.tasks().size(); i++) {
			MeetingFile.Task task = file.tasks().get(i);
			text.add((i + 1) + "．" + task.title() + "，由" + task.owner() + "负责"
					+ ((task.dueOn() != null) ? "，于" + day(task.dueOn()) + "前完成" : "") + "。");
		}
	}

	private Map<String, String> marks(long meeting) {
		return this.jdbc
			.sql("""
					SELECT a.mark, string_agg(p.name, '、' ORDER BY p.pinyin, p.name, d.id) AS names FROM meeting_attendance a
					JOIN deputy_mandate d ON d.id = a.mandate_id JOIN person p ON p.id = d.person_id
					WHERE a.meeting_id = :id GROUP BY a.mark""")
			.param("id", meeting)
			.query((row, number) -> Map.entry(row.getString("mark"), row.getString("names")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private @Nullable String observers(long meeting) {
		return this.jdbc
			.sql("""
					SELECT string_agg(o.name || coalesce('（' || o.post || '）', ''), '、' ORDER BY o.id) FROM meeting_observer o
					WHERE o.meeting_id = :id AND o.attended IS DISTINCT FROM false""")
			.param("id", meeting)
			.query((row, number) -> row.getString(1) == null ? "" : row.getString(1))
			.single();
	}

	private static void add(StringJoiner text, String what, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			text.add(what + value);
		}
	}

	private static String day(LocalDate day) {
		return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

}
