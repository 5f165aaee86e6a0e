package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.rule.Majority;
import cn.township.congress.domain.shared.ChineseNumber;
import org.springframework.stereotype.Component;

/**
 * What papers of sessions and of meetings have in common: names, matters, sign-in lists,
 * who voted how many times for what.
 */
@Component
class Occasions {

	private static final Map<String, String> METHODS = Map.of("SHOW_OF_HANDS", "举手表决", "BALLOT", "投票表决", "ELECTRONIC",
			"电子表决");

	private final PaperReader reader;

	private final Clock clock;

	Occasions(PaperReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	PaperData of(CourseFacts course) {
		return new PaperData().with("乡镇", course.unitName())
			.with("会议名称", course.name())
			.with("会期", PaperWords.range(course.from(), course.to()))
			.with("地点", course.place())
			.with("落款", course.presidium())
			.with("落款日期", PaperWords.date(course.notifiedOn()))
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)));
	}

	/** For a meeting in session the session is named, else the meeting itself. */
	PaperData of(MeetingFacts meeting) {
		PaperData data = new PaperData();
		if (meeting.courseId() != null) {
			CourseFacts course = this.reader.course(meeting.courseId());
			data = of(course);
			if (meeting.kind() == MeetingKind.PRESIDIUM) {
				data.with("会议名称", course.name() + meeting.title()).with("落款", course.sessionPresidium());
			}
		}
		else {
			data.with("会议名称", meeting.fullTitle()).with("落款", meeting.unitName() + "人民代表大会主席团");
		}
		if (meeting.place() != null) {
			data.with("地点", meeting.place());
		}
		return data.with("乡镇", meeting.unitName())
			.with("会期", PaperWords.date(meeting.heldOn()))
			.with("落款日期", PaperWords.date(meeting.notifiedOn()))
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)));
	}

	static List<PaperData> matters(List<PaperRow.Item> items) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Item item : items) {
			rows.add(new PaperData().with("序号", ChineseNumber.of(item.itemNo()))
				.with("事项", item.title())
				.with("报告人", item.presenter()));
		}
		return rows;
	}

	/** A sheet with everybody due, in two columns. */
	PaperData signIn(MeetingFacts meeting) {
		List<PaperRow.Member> due = this.reader.due(meeting);
		int half = (due.size() + 1) / 2;
		List<PaperData> rows = new ArrayList<>();
		for (int i = 0; i < half; i++) {
			PaperData row = place(new PaperData(), "左", i, due);
			rows.add((half + i < due.size()) ? place(row, "右", half + i, due) : row);
		}
		return new PaperData().with("会议标题", meeting.title())
			.with("会议时间", meeting.moment())
			.with("会议地点", meeting.place())
			.with("应到人数", due.isEmpty() ? PaperWords.BLANK : Integer.toString(due.size()))
			.with("法定人数", due.isEmpty() ? PaperWords.BLANK : Integer.toString(quorum(meeting).of(due.size())))
			.with("名单", rows);
	}

	private static PaperData place(PaperData row, String side, int number, List<PaperRow.Member> due) {
		PaperRow.Member member = due.get(number);
		return row.with("序号" + side, number + 1)
			.with("姓名" + side, PaperWords.spaced(member.name()))
			.with("备注" + side, member.suspended() ? "（暂停执行职务）" : "");
	}

	static Majority quorum(MeetingFacts meeting) {
		return (meeting.quorumRule() != null) ? meeting.quorumRule() : meeting.kind().usualQuorum();
	}

	String rollSentence(MeetingFacts meeting) {
		int due = meeting.isRolled() ? 0 : this.reader.due(meeting).size();
		return meeting.rollSentence(due, quorum(meeting));
	}

	/** The sheet of one vote. */
	PaperData voteSheet(PaperRow.Ballot vote, MeetingFacts meeting) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Line line : this.reader.lines(vote.id())) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("表决事项", line.writeIn() ? line.title() + "（另选人）" : line.title())
				.with("赞成", PaperWords.number(line.inFavour()))
				.with("反对", PaperWords.number(line.against()))
				.with("弃权", PaperWords.number(line.abstained()))
				.with("未表决", PaperWords.number(line.notVoted()))
				.with("结果", (line.passed() == null) ? "" : line.passed() ? "通过" : "未通过"));
		}
		return new PaperData().with("表决题目", vote.title())
			.with("表决会议", meeting.title())
			.with("表决日期", PaperWords.date(vote.putOn()))
			.with("表决方式", METHODS.getOrDefault(vote.method(), vote.method()))
			.with("实有人数", vote.base())
			.with("过半数", vote.needed())
			.with("出席人数", vote.present())
			.with("发出", PaperWords.numberOrBlank(vote.issued()))
			.with("收回", PaperWords.numberOrBlank(vote.returned()))
			.with("有效", PaperWords.numberOrBlank(vote.valid()))
			.with("无效", PaperWords.numberOrBlank(vote.spoiled()))
			.with("事项", rows);
	}

	/** 赞成55票，反对1票，弃权1票，通过. */
	static String result(PaperRow.Line line) {
		StringBuilder text = new StringBuilder("赞成").append(PaperWords.numberOrBlank(line.inFavour()))
			.append("票，反对")
			.append(PaperWords.numberOrBlank(line.against()))
			.append("票，弃权")
			.append(PaperWords.numberOrBlank(line.abstained()))
			.append("票");
		if (line.notVoted() != null && line.notVoted() > 0) {
			text.append("，未表决").append(line.notVoted()).append("名");
		}
		return text.append((line.passed() == null) ? "，____" : line.passed() ? "，通过" : "，未通过").toString();
	}

	static List<PaperData> paragraphs(List<String> texts) {
		return texts.stream().map((text) -> new PaperData().with("段落", text)).toList();
	}

}
