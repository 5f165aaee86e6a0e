package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.rule.Majority;
import org.springframework.stereotype.Component;

/**
 * The data of ballots, count sheets and reports of one election.
 */
@Component
class ElectionPapers {

	/** More candidates and seats than this, and a ballot takes a page of its own. */
	private static final int TWO_ON_A_PAGE = 4;

	private final PaperReader reader;

	private final Occasions occasions;

	ElectionPapers(PaperReader reader, Occasions occasions) {
		this.reader = reader;
		this.occasions = occasions;
	}

	Map<String, Object> data(PaperKind kind, PaperRow.Election election) {
		CourseFacts course = this.reader.course(election.courseId());
		PaperData data = this.occasions.of(course);
		String post = PostWords.of(election.post(), course);
		return ((kind == PaperKind.BALLOT) ? ballot(data, election, post, course)
				: count(data.with("职务", post), election, course))
			.values();
	}

	String post(PaperRow.Election election) {
		CourseFacts course = this.reader.course(election.courseId());
		String post = PostWords.of(election.post(), course).replace(course.unitName() + "人民代表大会", "");
		return switch (election.kind()) {
			case "TIE_BREAK" -> post + "（再次投票）";
			case "FURTHER" -> post + "（另行选举）";
			default -> post;
		};
	}

	private PaperData ballot(PaperData data, PaperRow.Election election, String post, CourseFacts course) {
		List<PaperRow.Candidate> candidates = printed(this.reader.candidates(election.id()));
		int copies = (candidates.size() + election.seats() > TWO_ON_A_PAGE) ? 1 : 2;
		List<PaperData> ballots = new ArrayList<>();
		for (int copy = 0; copy < copies; copy++) {
			List<PaperData> names = new ArrayList<>();
			candidates.forEach((one) -> names.add(new PaperData().with("候选人姓名", PaperWords.spaced(one.name()))));
			for (int i = names.size(); i < election.seats() && candidates.isEmpty(); i++) {
				names.add(new PaperData().with("候选人姓名", ""));
			}
			List<PaperData> others = new ArrayList<>();
			for (int i = 0; i < election.seats(); i++) {
				others.add(new PaperData().with("另选人序号", i + 1));
			}
			ballots.add(new PaperData().with("职务", post)
				.with("应选名额", election.seats())
				.with("候选人数", candidates.isEmpty() ? PaperWords.BLANK : Integer.toString(candidates.size()))
				.with("排列说明", "按姓氏笔画排列")
				.with("候选人", names)
				.with("另选人", others)
				.with("裁切线", (copy < copies - 1) ? List.of(new PaperData()) : List.of()));
		}
		return data.with("选票", ballots).with("落款日期", PaperWords.date(course.to()));
	}

	/** Those on the ballot, without names the voters wrote in. */
	private static List<PaperRow.Candidate> printed(List<PaperRow.Candidate> candidates) {
		return candidates.stream().filter((one) -> !one.writtenIn()).toList();
	}

	private PaperData count(PaperData data, PaperRow.Election election, CourseFacts course) {
		Optional<PaperRow.Ballot> vote = Optional.ofNullable(election.voteId()).flatMap(this.reader::vote);
		List<PaperRow.Candidate> candidates = this.reader.candidates(election.id());
		vote.ifPresentOrElse((cast) -> data.with("实有人数", cast.base())
			.with("过半数", cast.needed())
			.with("出席人数", cast.present())
			.with("发出", cast.issued())
			.with("收回", cast.returned())
			.with("有效", cast.valid())
			.with("无效", cast.spoiled())
			.with("选举日期", PaperWords.date(cast.putOn()))
			.with("有效性", validity(cast)), () -> expected(data, course));
		List<PaperRow.Line> lines = vote.map((cast) -> this.reader.lines(cast.id())).orElse(List.of());
		data.with("得票", lines.isEmpty() ? empty(printed(candidates), election)
				: counted(lines, candidates, vote.isPresent() && vote.get().isOpen(), election));
		List<String> elected = elected(lines, candidates, election);
		if (vote.isPresent() && !vote.get().isOpen()) {
			data.with("当选人", elected.isEmpty() ? "无（没有人得到全体代表的过半数赞成，或者得票相等）" : PaperWords.names(elected));
		}
		List<PaperRow.Scrutineer> scrutineers = this.reader.scrutineers(course.id());
		return data.with("应选名额", election.seats())
			.with("总监票人", named(scrutineers, "CHIEF"))
			.with("监票人", named(scrutineers, "SCRUTINEER"))
			.with("计票人", named(scrutineers, "TELLER"));
	}

	/** Before there is a vote: how many there are on the day of the last plenary. */
	private void expected(PaperData data, CourseFacts course) {
		LocalDate day = this.reader.meetings(course.id())
			.stream()
			.filter((meeting) -> meeting.kind() == MeetingKind.PLENARY)
			.map(MeetingFacts::heldOn)
			.reduce(course.to(), (a, b) -> b);
		int due = this.reader.due(course.unitCode(), course.congressId(), false, day).size();
		if (due > 0) {
			data.with("实有人数", due).with("过半数", Majority.MORE_THAN_HALF.of(due));
		}
	}

	private static String validity(PaperRow.Ballot vote) {
		if (vote.isOpen() || vote.returned() == null || vote.issued() == null) {
			return "";
		}
		return (vote.returned() <= vote.issued()) ? "收回的选票不多于发出的选票，本次选举有效" : "收回的选票多于发出的选票，本次选举无效";
	}

	private static List<PaperData> empty(List<PaperRow.Candidate> candidates, PaperRow.Election election) {
		List<PaperData> rows = new ArrayList<>();
		candidates.forEach((one) -> rows
			.add(new PaperData().with("序号", rows.size() + 1).with("姓名", PaperWords.spaced(one.name()))));
		addWriteIns(rows, election.seats() + 1);
		return rows;
	}

	private static void addWriteIns(List<PaperData> rows, int more) {
		for (int i = 0; i < more; i++) {
			rows.add(new PaperData().with("序号", rows.size() + 1).with("姓名", "（另选人）　　　　　　"));
		}
	}

	private static List<PaperData> counted(List<PaperRow.Line> lines, List<PaperRow.Candidate> candidates, boolean open,
			PaperRow.Election election) {
		List<PaperData> rows = new ArrayList<>();
		for (PaperRow.Line line : lines) {
			rows.add(new PaperData().with("序号", rows.size() + 1)
				.with("姓名", PaperWords.spaced(line.title()) + (line.writeIn() ? "（另选人）" : ""))
				.with("赞成", PaperWords.number(line.inFavour()))
				.with("反对", line.writeIn() ? "" : PaperWords.number(line.against()))
				.with("弃权", line.writeIn() ? "" : PaperWords.number(line.abstained()))
				.with("结果", isElected(line, candidates, election) ? "当选" : ""));
		}
		if (open) {
			addWriteIns(rows, election.seats() + 1);
		}
		return rows;
	}

	private static List<String> elected(List<PaperRow.Line> lines, List<PaperRow.Candidate> candidates,
			PaperRow.Election election) {
		return lines.stream()
			.filter((line) -> isElected(line, candidates, election))
			.map(PaperRow.Line::title)
			.toList();
	}

	/**
	 * A candidate by the election's result; a name written in where it got the majority.
	 */
	private static boolean isElected(PaperRow.Line line, List<PaperRow.Candidate> candidates,
			PaperRow.Election election) {
		return candidates.stream().anyMatch((one) -> one.elected() && Objects.equals(one.lineId(), line.id()))
				|| (line.writeIn() && Boolean.TRUE.equals(line.passed()) && "ELECTED".equals(election.status()));
	}

	private static String named(List<PaperRow.Scrutineer> all, String role) {
		return PaperWords
			.names(all.stream().filter((one) -> one.role().equals(role)).map(PaperRow.Scrutineer::name).toList());
	}

}
