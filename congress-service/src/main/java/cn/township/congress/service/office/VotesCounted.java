package cn.township.congress.service.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import cn.township.congress.domain.deputy.DeputyMandates;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VoteCounted;
import cn.township.congress.domain.meeting.VoteLine;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.Votes;
import cn.township.congress.domain.office.CommitteeNominee;
import cn.township.congress.domain.office.CommitteeNominees;
import cn.township.congress.domain.office.ElectionStatus;
import cn.township.congress.domain.office.OfficeElection;
import cn.township.congress.domain.office.OfficeElections;
import cn.township.congress.domain.office.Post;
import cn.township.congress.domain.office.Scrutineers;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.session.SessionCourse;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What a count decides about offices takes effect with it: the method adopted, the
 * scrutineers passed, the pre-election ranked, the election decided, the committee in
 * place.
 */
@Component
class VotesCounted {

	private final Votes votes;

	private final Meetings meetings;

	private final OfficeElections elections;

	private final Scrutineers scrutineers;

	private final CommitteeNominees nominees;

	private final Tenures tenures;

	private final DeputyMandates mandates;

	private final ElectionDesk desk;

	private final OfficeDesk office;

	private final OfficeNames names;

	VotesCounted(Votes votes, Meetings meetings, OfficeElections elections, Scrutineers scrutineers,
			CommitteeNominees nominees, Tenures tenures, DeputyMandates mandates, ElectionDesk desk, OfficeDesk office,
			OfficeNames names) {
		this.votes = votes;
		this.meetings = meetings;
		this.elections = elections;
		this.scrutineers = scrutineers;
		this.nominees = nominees;
		this.tenures = tenures;
		this.mandates = mandates;
		this.desk = desk;
		this.office = office;
		this.names = names;
	}

	@EventListener
	void counted(VoteCounted counted) {
		Long courseId = this.meetings.findById(counted.meetingId()).map(Meeting::courseId).orElse(null);
		if (courseId == null) {
			return;
		}
		Vote vote = this.votes.findById(counted.voteId()).orElseThrow();
		switch (counted.purpose()) {
			case METHOD -> passed(vote).ifPresent(
					(line) -> this.desk.elections(courseId).forEach((election) -> election.adoptMethod(line.id())));
			case SCRUTINEERS -> passed(vote)
				.ifPresent((line) -> this.scrutineers.findByCourseId(courseId).forEach((one) -> one.pass(line.id())));
			case PRE_ELECTION -> preElection(vote, courseId).ifPresent((election) -> preElected(election, vote));
			case ELECTION -> election(vote, courseId).ifPresent((election) -> decided(election, vote));
			case COMMITTEE -> passed(vote).ifPresent((line) -> committee(courseId, vote, line));
			default -> {
				// decided elsewhere
			}
		}
	}

	private static Optional<VoteLine> passed(Vote vote) {
		return vote.lines().stream().filter(VoteLine::isPassed).findFirst();
	}

	/** The election put to this vote; or, where it was put again, to the one before. */
	private Optional<OfficeElection> election(Vote vote, long courseId) {
		return this.elections.findByVoteId(vote.id())
			.or(() -> again(vote, courseId,
					(one) -> one.status() == ElectionStatus.VOID
							|| one.status() == ElectionStatus.BALLOTING && this.desk.isTakenBack(one.voteId()),
					VotePurpose.ELECTION)
				.map((one) -> {
					one.ballot(vote.id(), vote.lines());
					return one;
				}));
	}

	private Optional<OfficeElection> preElection(Vote vote, long courseId) {
		return this.elections.findByPreVoteId(vote.id())
			.or(() -> again(vote, courseId, (one) -> one.preVoteId() != null && this.desk.isTakenBack(one.preVoteId()),
					VotePurpose.PRE_ELECTION)
				.map((one) -> {
					if (one.status() == ElectionStatus.PRE_ELECTION) {
						one.preElectionVoid();
					}
					one.preElect(vote.id(), vote.lines());
					return one;
				}));
	}

	private Optional<OfficeElection> again(Vote vote, long courseId, Predicate<OfficeElection> waiting,
			VotePurpose purpose) {
		String suffix = (purpose == VotePurpose.PRE_ELECTION) ? "（预选）" : "";
		return this.desk.elections(courseId)
			.stream()
			.filter(waiting)
			.filter((one) -> vote.title().equals(this.names.title(one) + suffix))
			.findFirst();
	}

	private static void preElected(OfficeElection election, Vote vote) {
		if (vote.status() == VoteStatus.COUNTED) {
			election.preElectionCounted(vote.lines());
		}
		else {
			election.preElectionVoid();
		}
	}

	private static void decided(OfficeElection election, Vote vote) {
		if (vote.status() == VoteStatus.COUNTED) {
			election.counted(vote.lines(), vote.needed());
		}
		else {
			election.ballotVoid();
		}
	}

	private void committee(long courseId, Vote vote, VoteLine line) {
		List<CommitteeNominee> waiting = this.nominees.findByCourseId(courseId)
			.stream()
			.filter((one) -> !one.isPassed())
			.toList();
		if (!vote.title().equals(PassCommittee.TITLE) || waiting.isEmpty()) {
			return;
		}
		SessionCourse course = this.desk.course(courseId);
		for (CommitteeNominee one : waiting) {
			one.pass(line.id());
			Tenure tenure = new Tenure(this.mandates.findById(one.mandateId()).orElseThrow(),
					Post.CREDENTIALS_COMMITTEE, this.office.entry(vote.putOn()), this.names.session(course) + "通过");
			boolean held = this.tenures
				.findByCongressIdAndPostAndUntilOnIsNull(course.congressId(), Post.CREDENTIALS_COMMITTEE)
				.stream()
				.anyMatch((other) -> Objects.equals(other.mandateId(), one.mandateId()));
			if (!held) {
				this.tenures.save(tenure.electedBy(course.sessionId(), line.id()));
			}
		}
	}

}
