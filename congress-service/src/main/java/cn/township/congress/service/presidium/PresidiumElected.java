package cn.township.congress.service.presidium;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.township.congress.domain.congress.Congress;
import cn.township.congress.domain.congress.Congresses;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.presidium.ListStatus;
import cn.township.congress.domain.presidium.PresidiumList;
import cn.township.congress.domain.presidium.PresidiumLists;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.session.SessionCourses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The congress has voted on the list of its presidium: those elected begin with the count
 * (地方组织法第十九条).
 */
@Component
class PresidiumElected {

	private final Votes votes;

	private final Meetings meetings;

	private final PresidiumLists lists;

	private final SessionCourses courses;

	private final Congresses congresses;

	private final Installation installation;

	private final PresidiumDesk desk;

	PresidiumElected(Votes votes, Meetings meetings, PresidiumLists lists, SessionCourses courses,
			Congresses congresses, Installation installation, PresidiumDesk desk) {
		this.votes = votes;
		this.meetings = meetings;
		this.lists = lists;
		this.courses = courses;
		this.congresses = congresses;
		this.installation = installation;
		this.desk = desk;
	}

	@EventListener
	void begin(VoteCounted counted) {
		if (counted.purpose() != VotePurpose.PRESIDIUM) {
			return;
		}
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		if (vote.status() == VoteStatus.COUNTED) {
			this.lists.findByVoteId(vote.id()).or(() -> repeated(vote)).ifPresent((list) -> install(list, vote));
		}
	}

	/** A vote repeated is on the same lines as the one before. */
	private Optional<PresidiumList> repeated(Vote vote) {
		Long course = this.meetings.findById(vote.meetingId()).map(Meeting::courseId).orElse(null);
		if (course == null) {
			return Optional.empty();
		}
		Optional<PresidiumList> found = this.lists
			.findByCourseIdAndStatusInOrderByIdDesc(course, EnumSet.of(ListStatus.PUT, ListStatus.REJECTED))
			.stream()
			.findFirst()
			.filter((list) -> vote.lines().size() == 1 || vote.lines().size() == list.nominees().size());
		found.ifPresent((list) -> {
			list.voteVoid();
			list.put(vote.id(), vote.lines().stream().map(VoteLine::id).toList());
		});
		return found;
	}

	private void install(PresidiumList list, Vote vote) {
		Set<Long> passed = vote.lines()
			.stream()
			.filter(VoteLine::isPassed)
			.map(VoteLine::id)
			.collect(Collectors.toSet());
		this.installation.install(list, list.counted(passed, vote.putOn()), this.desk.entry(vote.putOn()),
				document(list));
	}

	private String document(PresidiumList list) {
		Long course = list.courseId();
		int term = this.congresses.findById(list.congressId()).map(Congress::termNo).orElseThrow();
		int session = (course == null) ? 0 : this.courses.findById(course).map(SessionCourse::sessionNo).orElseThrow();
		return WaitingRoom.session(term, session) + "选举";
	}

}
