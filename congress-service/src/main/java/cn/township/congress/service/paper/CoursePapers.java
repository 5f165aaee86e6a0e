package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.shared.ChineseNumber;
import org.springframework.stereotype.Component;

/**
 * The data of the papers of a whole session.
 */
@Component
class CoursePapers {

	private static final List<String> SWORN = List.of("CHAIR", "VICE_CHAIR", "HEAD", "DEPUTY_HEAD",
			"CREDENTIALS_COMMITTEE");

	private static final String TO_WRITE = "____________";

	private final PaperReader reader;

	private final Occasions occasions;

	private final ScriptSteps script;

	CoursePapers(PaperReader reader, Occasions occasions, ScriptSteps script) {
		this.reader = reader;
		this.occasions = occasions;
		this.script = script;
	}

	PaperData base(CourseFacts course) {
		return this.occasions.of(course);
	}

	Map<String, Object> data(PaperKind kind, CourseFacts course) {
		PaperData data = this.occasions.of(course);
		return (switch (kind) {
			case NOTICE -> matters(data, course).with("报到时间", first(course, MeetingKind.PREPARATORY));
			case OBSERVER_NOTICE -> matters(data, course).with("报到时间", first(course, MeetingKind.PLENARY));
			case AGENDA -> matters(data, course).with("通过情况", adopted(course));
			case SCHEDULE -> data.with("日程", schedule(course));
			case ROSTER -> roster(data, course);
			case OBSERVERS -> observers(data, course);
			case LEAVE_BLANK -> data.with("请假", List.of(blankLeave()));
			case LEAVE -> data.with("请假", leaves(course));
			case PRESIDIUM_LIST -> presidium(data, course);
			case SCRUTINEERS -> scrutineers(data, course);
			case SCRIPT -> data.with("会议", all(course).stream().map(this.script::of).toList());
			case SIGN_IN -> data.with("会议", all(course).stream().map(this.occasions::signIn).toList());
			case OATH -> oath(data, course);
			case MINUTES -> data.with("会议", minutes(course));
			default -> throw new IllegalArgumentException("Not of a session: " + kind);
		}).values();
	}

	private PaperData matters(PaperData data, CourseFacts course) {
		return data.with("议题", Occasions.matters(this.reader.itemsOfCourse(course.id())));
	}

	/** When to come: to the first meeting of that kind, else to the first there is. */
	private String first(CourseFacts course, MeetingKind kind) {
		List<MeetingFacts> meetings = all(course);
		return meetings.stream()
			.filter((meeting) -> meeting.kind() == kind)
			.findFirst()
			.or(() -> meetings.stream().findFirst())
			.map(MeetingFacts::moment)
			.orElse(PaperWords.date(course.from()) + "____时____分");
	}

	private String adopted(CourseFacts course) {
		for (PaperRow.Ballot vote : this.reader.votesOfCourse(course.id())) {
			if ("AGENDA".equals(vote.purpose())
					&& this.reader.lines(vote.id()).stream().anyMatch((line) -> Boolean.TRUE.equals(line.passed()))) {
				return PaperWords.date(vote.putOn()) + this.reader.meeting(vote.meetingId()).title() + "通过";
			}
		}
		return "草　案";
	}

	/** Preparatory meeting and plenaries: those to which all deputies come. */
	private List<MeetingFacts> all(CourseFacts course) {
		return this.reader.meetings(course.id())
			.stream()
			.filter((meeting) -> meeting.kind().isOfAllDeputies())
			.toList();
	}

	private List<PaperData> schedule(CourseFacts course) {
		List<PaperData> rows = new ArrayList<>();
		for (MeetingFacts meeting : this.reader.meetings(course.id())) {
			StringBuilder content = new StringBuilder();
			for (PaperRow.Item item : this.reader.itemsOfMeeting(meeting.id())) {
				content.append(content.isEmpty() ? "" : "\n")
					.append(ChineseNumber.of(item.itemNo()))
					.append("、")
					.append(item.title());
			}
			rows.add(new PaperData().with("日期", PaperWords.dayOfWeek(meeting.heldOn()))
				.with("时间", PaperWords.clock(meeting.startsAt()))
				.with("会议", meeting.title())
				.with("内容", content.toString())
				.with("主持人", meeting.presider())
				.with("会议地点",
						Objects.requireNonNullElse(meeting.place(), Objects.requireNonNullElse(course.place(), ""))));
		}
		return rows;
	}

	private PaperData roster(PaperData data, CourseFacts course) {
		LocalDate day = course.from();
		List<PaperRow.Member> due = this.reader.due(course.unitCode(), course.congressId(), false, day);
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Member member : due) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(member.name()))
				.with("性别", member.sexWord())
				.with("民族", member.ethnicity())
				.with("出生年月", "%d.%02d".formatted(member.bornOn().getYear(), member.bornOn().getMonthValue()))
				.with("选区", member.district())
				.with("代表小组", member.groups())
				.with("单位职务", member.workUnit())
				.with("备注", member.suspended() ? "暂停执行职务" : ""));
		}
		return data.with("应到人数", rows.size()).with("截止日期", PaperWords.date(day)).with("名单", rows);
	}

	private PaperData observers(PaperData data, CourseFacts course) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Observer observer : this.reader.observers(course.id(), null)) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(observer.name()))
				.with("单位", observer.workUnit())
				.with("职务", observer.post())
				.with("列席依据", observer.groundWord()));
		}
		return data.with("列席人数", rows.size()).with("名单", rows);
	}

	private static PaperData blankLeave() {
		return new PaperData().with("姓名", TO_WRITE)
			.with("选区", TO_WRITE)
			.with("请假会议", "")
			.with("请假日期", "　　年　　月　　日")
			.with("事由", TO_WRITE + TO_WRITE)
			.with("批准人", "");
	}

	/** The reason is written by hand: reading it here would leave no trace. */
	private List<PaperData> leaves(CourseFacts course) {
		List<PaperData> slips = new ArrayList<>();
		for (MeetingFacts meeting : all(course)) {
			for (PaperRow.Mark mark : this.reader.marks(meeting.id())) {
				if ("ON_LEAVE".equals(mark.mark())) {
					slips.add(new PaperData().with("姓名", mark.name())
						.with("选区", mark.district())
						.with("请假会议", meeting.title())
						.with("请假日期", PaperWords.date(meeting.heldOn()))
						.with("事由", TO_WRITE + TO_WRITE)
						.with("批准人", mark.approver()));
				}
			}
		}
		return slips;
	}

	private PaperData presidium(PaperData data, CourseFacts course) {
		List<PaperRow.Nominee> nominees = this.reader.nominees(course.id());
		List<PaperData> rows = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (PaperRow.Nominee member : nominees) {
			names.add(PaperWords.spaced(member.name()));
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(member.name()))
				.with("性别", "FEMALE".equals(member.sex()) ? "女" : "男")
				.with("单位职务", member.workUnit()));
		}
		for (int i = rows.size(); i < 9 && nominees.isEmpty(); i++) {
			rows.add(new PaperData().with("序号", i + 1));
		}
		String general = nominees.stream()
			.filter(PaperRow.Nominee::secretaryGeneral)
			.map((one) -> PaperWords.spaced(one.name()))
			.findFirst()
			.orElse("");
		return data.with("主席团名单", String.join("　", names))
			.with("主席团人数", nominees.isEmpty() ? PaperWords.BLANK : Integer.toString(nominees.size()))
			.with("秘书长", general)
			.with("名单", rows);
	}

	private PaperData scrutineers(PaperData data, CourseFacts course) {
		List<PaperRow.Scrutineer> all = this.reader.scrutineers(course.id());
		boolean passed = !all.isEmpty() && all.stream().allMatch(PaperRow.Scrutineer::passed);
		return data.with("总监票人", named(all, "CHIEF"))
			.with("监票人", named(all, "SCRUTINEER"))
			.with("计票人", named(all, "TELLER"))
			.with("通过情况", passed ? "全体会议通过" : "草　案");
	}

	private static String named(List<PaperRow.Scrutineer> all, String role) {
		return String.join("　",
				all.stream()
					.filter((one) -> one.role().equals(role))
					.map((one) -> PaperWords.spaced(one.name()))
					.toList());
	}

	private PaperData oath(PaperData data, CourseFacts course) {
		List<PaperRow.Holder> takers = this.reader.oathTakers(course.id());
		if (takers.isEmpty() && course.sessionId() != null) {
			takers = this.reader.elected(course, SWORN);
		}
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Holder taker : takers) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(taker.name()))
				.with("职务", PostWords.of(taker.post(), course))
				.with("任职日期", PaperWords.date(taker.fromOn())));
		}
		for (int i = rows.size(); i < 4 && takers.isEmpty(); i++) {
			rows.add(new PaperData().with("序号", i + 1));
		}
		this.reader.oath(course.id())
			.ifPresent((oath) -> data.with("宣誓日期", PaperWords.date(oath.heldOn()))
				.with("宣誓地点", oath.place())
				.with("宣誓主持人", oath.presider())
				.with("宣誓形式", "GROUP".equals(oath.form()) ? "集体宣誓" : "单独宣誓")
				.with("领誓人", "GROUP".equals(oath.form()) ? oath.leader() : "无")
				.with("监誓人", oath.witness()));
		return data.with("名单", rows);
	}

	private List<PaperData> minutes(CourseFacts course) {
		List<MeetingFacts> meetings = this.reader.meetings(course.id())
			.stream()
			.filter((meeting) -> meeting.kind() != MeetingKind.GROUP)
			.toList();
		Map<Long, PaperRow.Minutes> kept = this.reader.minutes(meetings.stream().map(MeetingFacts::id).toList());
		List<PaperData> rows = new ArrayList<>();
		for (MeetingFacts meeting : meetings) {
			PaperRow.Minutes minutes = kept.get(meeting.id());
			rows.add(new PaperData().with("会议标题", meeting.title())
				.with("会议日期", PaperWords.date(meeting.heldOn()))
				.with("会议主持人", Objects.requireNonNullElse(meeting.presider(), PaperWords.BLANK))
				.with("正文", Occasions
					.paragraphs((minutes != null) ? PaperWords.paragraphs(minutes.body()) : record(meeting))));
		}
		return rows;
	}

	/** Where nobody has written a record: who was there and what was decided. */
	private List<String> record(MeetingFacts meeting) {
		List<String> texts = new ArrayList<>();
		texts.add(this.occasions.rollSentence(meeting) + "。");
		for (PaperRow.Item item : this.reader.itemsOfMeeting(meeting.id())) {
			texts.add(((item.presenter() != null) ? "听取" + item.presenter() + "的报告：" : "") + item.title()
					+ (item.title().endsWith("。") ? "" : "。"));
		}
		for (PaperRow.Ballot vote : this.reader.votes(meeting.id())) {
			for (PaperRow.Line line : this.reader.lines(vote.id())) {
				if (line.passed() != null) {
					texts.add(vote.title() + "（" + line.title() + "）：" + result(vote, line) + "。");
				}
			}
		}
		return texts;
	}

	/** Whether somebody was elected is said by the announcement, not by one line. */
	private static String result(PaperRow.Ballot vote, PaperRow.Line line) {
		String text = Occasions.result(line);
		return "ELECTION".equals(vote.purpose()) ? text.substring(0, text.lastIndexOf('，')) : text;
	}

}
