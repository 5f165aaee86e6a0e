package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.township.congress.domain.meeting.MeetingKind;
import org.springframework.stereotype.Component;

/**
 * Which papers a session has, and what they still lack.
 */
@Component
class PaperLists {

	private final PaperReader reader;

	private final ElectionPapers elections;

	PaperLists(PaperReader reader, ElectionPapers elections) {
		this.reader = reader;
		this.elections = elections;
	}

	PaperList of(CourseFacts course) {
		List<MeetingFacts> meetings = this.reader.meetings(course.id());
		List<PaperEntry> entries = new ArrayList<>();
		Facts facts = new Facts(course, meetings);
		for (PaperKind kind : PaperKind.values()) {
			if (kind.subject() == PaperSubject.COURSE) {
				entries.add(new PaperEntry(kind, course.id(), kind.title(), facts.missing(kind)));
			}
		}
		addElections(course, entries);
		addVotes(course, entries);
		addActs(course, entries);
		addPresidium(meetings, entries);
		entries.sort(Comparator.comparing((PaperEntry entry) -> entry.stage()).thenComparing(PaperEntry::kind));
		return new PaperList(course.id(), course.unitCode(), course.name(), course.from(), List.copyOf(entries));
	}

	private void addElections(CourseFacts course, List<PaperEntry> entries) {
		for (PaperRow.Election election : this.reader.elections(course.id())) {
			String post = this.elections.post(election);
			List<PaperRow.Candidate> candidates = this.reader.candidates(election.id());
			boolean confirmed = candidates.stream().anyMatch((one) -> "CONFIRMED".equals(one.status()));
			boolean counted = election.voteId() != null
					&& this.reader.vote(election.voteId()).filter((vote) -> !vote.isOpen()).isPresent();
			entries.add(new PaperEntry(PaperKind.BALLOT, election.id(), post + "选票", confirmed ? "" : "正式候选人名单还没有确定"));
			entries.add(new PaperEntry(PaperKind.COUNT_SHEET, election.id(), "选举" + post + "计票单", ""));
			entries.add(new PaperEntry(PaperKind.ELECTION_RESULT, election.id(), "选举" + post + "结果报告",
					counted ? "" : "还没有计票"));
		}
	}

	private void addVotes(CourseFacts course, List<PaperEntry> entries) {
		for (PaperRow.Ballot vote : this.reader.votesOfCourse(course.id())) {
			if (!"ELECTION".equals(vote.purpose())) {
				entries.add(new PaperEntry(PaperKind.VOTE_RESULT, vote.id(), "表决结果单（" + vote.title() + "）",
						vote.isOpen() ? "还没有计票" : ""));
			}
		}
	}

	private void addActs(CourseFacts course, List<PaperEntry> entries) {
		for (PaperRow.Act act : this.reader.acts(course.id())) {
			PaperKind kind = "ANNOUNCEMENT".equals(act.kind()) ? PaperKind.ANNOUNCEMENT : PaperKind.RESOLUTION;
			entries.add(new PaperEntry(kind, act.id(), act.title(), "DRAFT".equals(act.status()) ? "还是草案" : ""));
		}
	}

	private void addPresidium(List<MeetingFacts> meetings, List<PaperEntry> entries) {
		for (MeetingFacts meeting : meetings) {
			if (meeting.kind() == MeetingKind.PRESIDIUM) {
				for (PaperKind kind : List.of(PaperKind.MEETING_SIGN_IN, PaperKind.MEETING_SCRIPT,
						PaperKind.PRESIDIUM_ITEMS, PaperKind.PRESIDIUM_MINUTES)) {
					String missing = (kind == PaperKind.PRESIDIUM_MINUTES && !meeting.isRolled()) ? "会议还没有召开" : "";
					entries.add(new PaperEntry(kind, meeting.id(),
							meeting.title() + kind.title().replace("主席团会议", "会议"), missing));
				}
			}
		}
	}

	/** What is there of a session. */
	private final class Facts {

		private final CourseFacts course;

		private final boolean meets;

		private final boolean held;

		private final List<PaperRow.Item> items;

		private Facts(CourseFacts course, List<MeetingFacts> meetings) {
			this.course = course;
			this.meets = meetings.stream().anyMatch((meeting) -> meeting.kind().isOfAllDeputies());
			this.held = meetings.stream().anyMatch(MeetingFacts::isRolled);
			this.items = PaperLists.this.reader.itemsOfCourse(course.id());
		}

		private String missing(PaperKind kind) {
			PaperReader reader = PaperLists.this.reader;
			long id = this.course.id();
			return switch (kind) {
				case NOTICE, OBSERVER_NOTICE -> (this.course.place() == null) ? "还没有填写会议地点" : items();
				case AGENDA -> items();
				case SCHEDULE, SCRIPT, SIGN_IN -> this.meets ? "" : "还没有安排各次会议";
				case ROSTER -> reader.due(this.course.unitCode(), this.course.congressId(), false, day()).isEmpty()
						? "当日没有在任代表" : "";
				case OBSERVERS -> reader.observers(id, null).isEmpty() ? "还没有列席人员" : "";
				case PRESIDIUM_LIST -> reader.nominees(id).isEmpty() ? "还没有主席团名单" : "";
				case SCRUTINEERS -> reader.scrutineers(id).isEmpty() ? "还没有监票人、计票人" : "";
				case LEAVE -> leaves() ? "" : "没有请假的代表";
				case OATH -> reader.oathTakers(id).isEmpty() ? "还没有登记宣誓" : "";
				case MINUTES -> this.held ? "" : "会议还没有召开";
				default -> "";
			};
		}

		private String items() {
			return this.items.isEmpty() ? "还没有议程" : "";
		}

		private LocalDate day() {
			return this.course.from();
		}

		private boolean leaves() {
			return PaperLists.this.reader.leaves(this.course.id()) > 0;
		}

	}

}
