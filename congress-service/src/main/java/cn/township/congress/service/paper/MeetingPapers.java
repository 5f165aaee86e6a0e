package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * The data of the papers of one meeting, of the presidium above all.
 */
@Component
class MeetingPapers {

	private final PaperReader reader;

	private final Occasions occasions;

	private final ScriptSteps script;

	MeetingPapers(PaperReader reader, Occasions occasions, ScriptSteps script) {
		this.reader = reader;
		this.occasions = occasions;
		this.script = script;
	}

	Map<String, Object> data(PaperKind kind, MeetingFacts meeting) {
		PaperData data = this.occasions.of(meeting);
		return (switch (kind) {
			case PRESIDIUM_NOTICE -> data.with("会议时间", meeting.moment())
				.with("议题", Occasions.matters(this.reader.itemsOfMeeting(meeting.id())));
			case MEETING_SIGN_IN -> data.with("会议", List.of(this.occasions.signIn(meeting)));
			case MEETING_SCRIPT -> data.with("会议", List.of(this.script.of(meeting)));
			case PRESIDIUM_ITEMS -> data.with("会议时间", meeting.moment()).with("议题", items(meeting));
			case PRESIDIUM_MINUTES -> minutes(data, meeting);
			default -> throw new IllegalArgumentException("Not of a meeting: " + kind);
		}).values();
	}

	private List<PaperData> items(MeetingFacts meeting) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Item item : this.reader.itemsOfMeeting(meeting.id())) {
			rows.add(new PaperData().with("序号", item.itemNo())
				.with("题目", item.title())
				.with("汇报人", item.presenter())
				.with("需作决定", item.needsVote() ? "需要表决" : "听取讨论")
				.with("办理结果", outcome(item)));
		}
		return rows;
	}

	private static String outcome(PaperRow.Item item) {
		return switch (item.status()) {
			case "ADOPTED" -> "通过";
			case "REJECTED" -> "未通过";
			case "HEARD" -> "已听取";
			case "DEFERRED" -> "暂缓";
			default -> "";
		};
	}

	private PaperData minutes(PaperData data, MeetingFacts meeting) {
		PaperRow.Minutes kept = this.reader.minutes(List.of(meeting.id())).get(meeting.id());
		List<PaperRow.Mark> marks = this.reader.marks(meeting.id());
		List<String> observers = this.reader
			.observers((meeting.courseId() == null) ? null : meeting.courseId(), meeting.id())
			.stream()
			.map(PaperRow.Observer::name)
			.toList();
		List<PaperData> tasks = new ArrayList<>();
		for (PaperRow.Task task : this.reader.tasks(meeting.id())) {
			tasks.add(new PaperData().with("任务内容", task.title())
				.with("承办", (task.owner() != null) ? task.owner() : PaperWords.BLANK)
				.with("期限", (task.dueOn() != null) ? PaperWords.date(task.dueOn()) : "____年____月____日"));
		}
		if (kept != null) {
			data.with("签发人", kept.signedBy()).with("落款日期", PaperWords.date(kept.signedOn()));
		}
		return data.with("会议日期", meeting.moment())
			.with("会议主持人", meeting.presider())
			.with("到会情况", this.occasions.rollSentence(meeting))
			.with("出席", orNone(marks, "PRESENT"))
			.with("请假", orNone(marks, "ON_LEAVE"))
			.with("列席", observers.isEmpty() ? "无" : PaperWords.names(observers))
			.with("正文", Occasions.paragraphs((kept != null) ? PaperWords.paragraphs(kept.body()) : decided(meeting)))
			.with("任务", tasks);
	}

	private static String orNone(List<PaperRow.Mark> marks, String mark) {
		List<String> names = marks.stream().filter((one) -> one.mark().equals(mark)).map(PaperRow.Mark::name).toList();
		return marks.isEmpty() ? "" : names.isEmpty() ? "无" : PaperWords.names(names);
	}

	private List<String> decided(MeetingFacts meeting) {
		List<PaperRow.Line> lines = new ArrayList<>();
		this.reader.votes(meeting.id()).forEach((vote) -> lines.addAll(this.reader.lines(vote.id())));
		List<String> texts = new ArrayList<>();
		for (PaperRow.Item item : this.reader.itemsOfMeeting(meeting.id())) {
			StringBuilder text = new StringBuilder().append(item.itemNo())
				.append(". ")
				.append(item.title())
				.append("。");
			lines.stream()
				.filter((line) -> line.passed() != null && line.itemId() != null && line.itemId() == item.id())
				.forEach((line) -> text.append(Occasions.result(line)).append("。"));
			if (item.note() != null) {
				text.append(item.note());
			}
			texts.add(text.toString());
		}
		return texts;
	}

}
