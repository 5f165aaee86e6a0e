package cn.township.congress.service.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * The data of resolutions, decisions and announcements, and of sheets of single votes.
 */
@Component
class ActPapers {

	private final PaperReader reader;

	private final Occasions occasions;

	private final Clock clock;

	ActPapers(PaperReader reader, Occasions occasions, Clock clock) {
		this.reader = reader;
		this.occasions = occasions;
		this.clock = clock;
	}

	Map<String, Object> act(PaperRow.Act act, String unitName) {
		PaperData data = new PaperData().with("乡镇", unitName);
		String meeting = "";
		if (act.courseId() != null) {
			CourseFacts course = this.reader.course(act.courseId());
			data = this.occasions.of(course);
			meeting = course.name();
		}
		else if (act.meetingId() != null) {
			MeetingFacts facts = this.reader.meeting(act.meetingId());
			data = this.occasions.of(facts);
			meeting = facts.fullTitle();
		}
		String number = (act.docNo() != null) ? act.docPrefix() + "〔" + act.docYear() + "〕" + act.docNo() + "号" : "";
		LocalDate day = (act.publishedOn() != null) ? act.publishedOn() : act.adoptedOn();
		return data.with("标题", act.title())
			.with("文号", number)
			.with("公告号", number)
			.with("通过情况", (act.adoptedOn() != null) ? PaperWords.date(act.adoptedOn()) + meeting + "通过" : "草　案")
			.with("签发人", act.signer())
			.with("落款", issuer(act, unitName, meeting))
			.with("落款日期", (day != null) ? PaperWords.date(day) : "　　年　　月　　日")
			.with("制表日期", PaperWords.date(LocalDate.now(this.clock)))
			.with("正文", Occasions.paragraphs(PaperWords.paragraphs(act.body())))
			.values();
	}

	Map<String, Object> vote(PaperRow.Ballot vote) {
		MeetingFacts meeting = this.reader.meeting(vote.meetingId());
		return this.occasions.of(meeting).with("表决", List.of(this.occasions.voteSheet(vote, meeting))).values();
	}

	private static String issuer(PaperRow.Act act, String unitName, String meeting) {
		return switch (act.issuer()) {
			case "SESSION_PRESIDIUM" -> meeting + "主席团";
			case "PRESIDIUM" -> unitName + "人民代表大会主席团";
			default -> unitName + "人民代表大会";
		};
	}

}
