package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.shared.ChineseNumber;
import org.springframework.stereotype.Component;

/**
 * What the presider reads out, step by step: the roll, each item with its vote, elections
 * with their ballots, the oath, opening and closing. Figures known already are in it, the
 * others are blanks.
 */
@Component
class ScriptSteps {

	private static final String HANDS = "现在进行表决。同意的请举手（停顿），请放下；反对的请举手（停顿），请放下；弃权的请举手（停顿），请放下。";

	private final PaperReader reader;

	private final Occasions occasions;

	ScriptSteps(PaperReader reader, Occasions occasions) {
		this.reader = reader;
		this.occasions = occasions;
	}

	PaperData of(MeetingFacts meeting) {
		Steps steps = new Steps();
		String roll = this.occasions.rollSentence(meeting);
		if (meeting.courseId() != null && meeting.kind() != MeetingKind.PRESIDIUM) {
			congress(this.reader.course(meeting.courseId()), meeting, roll, steps);
		}
		else {
			steps.add("宣布开会", "各位主席团成员：现在召开" + meeting.fullTitle() + "。" + roll + "，现在开会。");
			items(meeting, steps);
			steps.add("散会", "会议的议题已经全部进行完毕。会议记录请主持人和记录人签名。散会。");
		}
		return new PaperData().with("会议标题", meeting.title())
			.with("会议时间", meeting.moment())
			.with("会议主持人", Objects.requireNonNullElse(meeting.presider(), PaperWords.BLANK))
			.with("到会句", roll)
			.with("步骤", steps.rows);
	}

	private void congress(CourseFacts course, MeetingFacts meeting, String roll, Steps steps) {
		List<MeetingFacts> plenaries = this.reader.meetings(course.id())
			.stream()
			.filter((one) -> one.kind() == MeetingKind.PLENARY)
			.toList();
		boolean last = !plenaries.isEmpty() && plenaries.get(plenaries.size() - 1).id() == meeting.id();
		if (meeting.kind() == MeetingKind.PREPARATORY) {
			steps.add("清点人数", "各位代表：" + course.name() + "预备会议，" + roll + "，现在开会。");
			items(meeting, steps);
			preparatory(course, meeting, steps);
			steps.add("散会", "预备会议的各项议程已经进行完毕。请代表按照会议日程准时出席第一次全体会议。散会。");
			return;
		}
		if (meeting.meetingNo() == 1) {
			steps.add("宣布开幕", "各位代表：" + course.name() + meeting.title() + "，" + roll + "。现在，我宣布：" + course.name()
					+ "开幕。请全体起立，奏唱中华人民共和国国歌（停顿）。请坐下。");
		}
		else {
			steps.add("宣布开会", "各位代表：" + course.name() + meeting.title() + "，" + roll + "，现在开会。");
		}
		items(meeting, steps);
		elections(course, meeting, last, steps);
		if (last) {
			steps.add("闭幕", "各位代表：会议的各项议程已经全部完成。现在，我宣布：" + course.name() + "闭幕。请全体起立，奏唱中华人民共和国国歌（停顿）。散会。");
		}
		else {
			steps.add("散会", "本次全体会议的议程已经进行完毕。下面请代表按照会议日程进行审议。散会。");
		}
	}

	/** What every preparatory meeting decides, where it is not on the list of items. */
	private void preparatory(CourseFacts course, MeetingFacts meeting, Steps steps) {
		List<PaperRow.Ballot> votes = this.reader.votes(meeting.id());
		List<String> names = this.reader.nominees(course.id()).stream().map(PaperRow.Nominee::name).toList();
		steps.add("选举主席团和秘书长", "现在宣读主席团成员和秘书长名单（草案）：" + (names.isEmpty() ? "（宣读名单）" : PaperWords.names(names))
				+ "。各位代表有没有意见（停顿）？" + HANDS + counted(votes, "PRESIDIUM"));
		steps.add("通过会议议程", "现在宣读会议议程（草案）：（宣读议程）。各位代表有没有意见（停顿）？" + HANDS + counted(votes, "AGENDA"));
	}

	private void items(MeetingFacts meeting, Steps steps) {
		List<PaperRow.Line> lines = new ArrayList<>();
		this.reader.votes(meeting.id()).forEach((vote) -> lines.addAll(this.reader.lines(vote.id())));
		for (PaperRow.Item item : this.reader.itemsOfMeeting(meeting.id())) {
			if (!"ELECTION".equals(item.kind())) {
				steps.add(item.title(), item(item, lines, meeting.kind() == MeetingKind.PRESIDIUM));
			}
		}
	}

	private static String item(PaperRow.Item item, List<PaperRow.Line> lines, boolean presidium) {
		StringBuilder text = new StringBuilder("现在进行第").append(ChineseNumber.of(item.itemNo())).append("项：");
		text.append(item.title()).append("。");
		if (item.presenter() != null) {
			text.append("请").append(item.presenter()).append(presidium ? "汇报。" : "作报告。");
		}
		if (presidium) {
			text.append("请大家讨论（停顿）。");
		}
		if (item.needsVote()) {
			text.append(presidium ? "下面进行表决。" : "请宣读决议（草案）。各位代表有没有意见（停顿）？").append(HANDS);
			text.append("表决结果：")
				.append(lines.stream()
					.filter((line) -> Objects.equals(line.itemId(), item.id()))
					.findFirst()
					.map(Occasions::result)
					.orElse("赞成____票，反对____票，弃权____票，____"))
				.append("。");
		}
		return text.toString();
	}

	private String counted(List<PaperRow.Ballot> votes, String purpose) {
		for (PaperRow.Ballot vote : votes) {
			List<PaperRow.Line> lines = this.reader.lines(vote.id());
			if (vote.purpose().equals(purpose) && !vote.isOpen() && !lines.isEmpty()) {
				return "表决结果：" + Occasions.result(lines.get(0)) + "。";
			}
		}
		return "表决结果：赞成____票，反对____票，弃权____票，____。";
	}

	private void elections(CourseFacts course, MeetingFacts meeting, boolean last, Steps steps) {
		List<PaperRow.Election> here = this.reader.elections(course.id())
			.stream()
			.filter((election) -> isHere(election, meeting, last))
			.toList();
		if (here.isEmpty()) {
			return;
		}
		List<String> scrutineers = this.reader.scrutineers(course.id())
			.stream()
			.map(PaperRow.Scrutineer::name)
			.toList();
		steps.add("通过选举办法", "现在宣读选举办法（草案）：（宣读）。各位代表有没有意见（停顿）？" + HANDS + "赞成____票，超过全体代表的半数，通过。");
		steps.add("通过监票人、计票人", "现在宣读总监票人、监票人、计票人名单（草案）："
				+ (scrutineers.isEmpty() ? "（宣读名单）" : PaperWords.names(scrutineers)) + "。" + HANDS + "通过。");
		for (PaperRow.Election election : here) {
			steps.add("选举" + PostWords.of(election.post(), course), election(course, election));
		}
		steps.add("宪法宣誓", "现在由新当选的国家工作人员进行宪法宣誓。请宣誓人就位，请领誓人领誓（宣誓）。");
	}

	private static boolean isHere(PaperRow.Election election, MeetingFacts meeting, boolean last) {
		return last && !"CANCELLED".equals(election.status()) && meeting.kind() == MeetingKind.PLENARY;
	}

	private String election(CourseFacts course, PaperRow.Election election) {
		List<PaperRow.Candidate> candidates = this.reader.candidates(election.id());
		StringBuilder text = new StringBuilder("现在选举").append(PostWords.of(election.post(), course));
		text.append("，应选").append(election.seats()).append("名，候选人");
		text.append(candidates.isEmpty() ? PaperWords.BLANK : PaperWords
			.names(candidates.stream().filter((one) -> !one.writtenIn()).map(PaperRow.Candidate::name).toList()));
		text.append("，以姓氏笔画为序。请清点人数、检查票箱、分发选票（停顿）。请代表写票，按座次投票（停顿）。");
		text.append("发出选票____张，收回选票____张，收回的不多于发出的，本次选举有效，请计票（停顿）。请总监票人报告计票结果。");
		List<String> elected = candidates.stream()
			.filter(PaperRow.Candidate::elected)
			.map(PaperRow.Candidate::name)
			.toList();
		return text.append("现在我宣布：")
			.append(elected.isEmpty() ? PaperWords.BLANK : PaperWords.names(elected))
			.append("当选。")
			.toString();
	}

	/** Numbered as they come. */
	private static final class Steps {

		private final List<PaperData> rows = new ArrayList<>();

		void add(String title, String words) {
			this.rows.add(new PaperData().with("步骤题", ChineseNumber.of(this.rows.size() + 1) + "、" + title)
				.with("台词", words));
		}

	}

}
