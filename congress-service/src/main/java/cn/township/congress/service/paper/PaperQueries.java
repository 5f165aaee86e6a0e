package cn.township.congress.service.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

/**
 * The papers of sessions and meetings, one by one or all of a session at once.
 */
@Queries(Permission.VIEW_SESSIONS)
public class PaperQueries {

	private final PaperReader reader;

	private final PaperLists lists;

	private final PaperPress press;

	private final CoursePapers courses;

	private final MeetingPapers meetings;

	private final ElectionPapers elections;

	private final ActPapers acts;

	PaperQueries(PaperReader reader, PaperLists lists, PaperPress press, CoursePapers courses, MeetingPapers meetings,
			ElectionPapers elections, ActPapers acts) {
		this.reader = reader;
		this.lists = lists;
		this.press = press;
		this.courses = courses;
		this.meetings = meetings;
		this.elections = elections;
		this.acts = acts;
	}

	/** What papers a session has. */
	public PaperList list(long course) {
		return this.lists.of(this.reader.course(course));
	}

	/** A paper of that key; none where there is no such. */
	public Optional<PaperFile> paper(PaperSubject subject, String key, long id) {
		return PaperKind.of(subject, key).map((kind) -> print(kind, id));
	}

	/** The result of one vote. */
	public PaperFile vote(long id) {
		return print(PaperKind.VOTE_RESULT, id);
	}

	/** A resolution, decision or announcement. */
	public PaperFile act(long id) {
		return print(PaperKind.RESOLUTION, id);
	}

	/** All complete papers of a session, numbered in the order of the list. */
	public PaperFile all(long course) {
		CourseFacts facts = this.reader.course(course);
		PaperList list = this.lists.of(facts);
		List<Supplier<PaperFile>> papers = new ArrayList<>();
		for (PaperEntry entry : list.entries()) {
			if (entry.isReady()) {
				papers.add(() -> new PaperFile(entry.name(), print(entry.kind(), entry.id()).content()));
			}
		}
		return PaperFile.named(facts.name() + "会议材料包", PaperBundle.of(papers));
	}

	private PaperFile print(PaperKind kind, long id) {
		return switch (kind.subject()) {
			case COURSE -> course(kind, this.reader.course(id));
			case MEETING -> meeting(kind, this.reader.meeting(id));
			case ELECTION -> election(kind, this.reader.election(id));
			case VOTE -> voteResult(this.reader.vote(id).orElseThrow(() -> new NotFound("vote", id)));
			case RESOLUTION -> printed(this.reader.act(id));
			default -> throw new NotFound("paper", id);
		};
	}

	private PaperFile course(PaperKind kind, CourseFacts course) {
		Map<String, Object> data = (kind == PaperKind.ARCHIVE)
				? Archive.data(this.lists.of(course), course, this.courses.base(course))
				: this.courses.data(kind, course);
		return file(kind, course.unitCode(), data, course.name() + kind.title());
	}

	private PaperFile meeting(PaperKind kind, MeetingFacts meeting) {
		String name = (meeting.courseId() != null) ? this.reader.course(meeting.courseId()).name() + meeting.title()
				: meeting.fullTitle();
		return file(kind, meeting.unitCode(), this.meetings.data(kind, meeting),
				name + kind.title().replace("主席团会议", "会议"));
	}

	private PaperFile election(PaperKind kind, PaperRow.Election election) {
		CourseFacts course = this.reader.course(election.courseId());
		return file(kind, course.unitCode(), this.elections.data(kind, election),
				course.name() + "选举" + this.elections.post(election) + kind.title().replace("选举", ""));
	}

	private PaperFile voteResult(PaperRow.Ballot vote) {
		return file(PaperKind.VOTE_RESULT, this.reader.meeting(vote.meetingId()).unitCode(), this.acts.vote(vote),
				"表决结果单（" + vote.title() + "）");
	}

	private PaperFile printed(PaperRow.Act act) {
		PaperKind kind = "ANNOUNCEMENT".equals(act.kind()) ? PaperKind.ANNOUNCEMENT : PaperKind.RESOLUTION;
		return file(kind, act.unitCode(), this.acts.act(act, this.reader.unitName(act.unitCode())), act.title());
	}

	private PaperFile file(PaperKind kind, int unitCode, Map<String, Object> data, String name) {
		return PaperFile.named(name, this.press.print(kind, unitCode, data));
	}

}
