package cn.township.congress.service.office;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.Ballot;
import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.Vote;
import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteSubject;
import cn.township.congress.domain.office.MotionKind;
import cn.township.congress.domain.office.OfficeMotion;
import cn.township.congress.domain.office.OfficeMotions;
import cn.township.congress.domain.office.Tenure;
import cn.township.congress.domain.office.Tenures;
import cn.township.congress.domain.session.SessionCourse;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.shared.RuleViolation;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.UseCase;
import cn.township.congress.service.meeting.VoteDesk;

/**
 * Puts a resignation or a motion of removal to the vote at a plenary of a session
 * (地方组织法第三十一条、第三十二条).
 */
@UseCase(Permission.MANAGE_SESSIONS)
public class PutMotion {

	private final OfficeMotions motions;

	private final Tenures tenures;

	private final Meetings meetings;

	private final ElectionDesk desk;

	private final OfficeDesk office;

	private final OfficeNames names;

	private final VoteDesk votes;

	PutMotion(OfficeMotions motions, Tenures tenures, Meetings meetings, ElectionDesk desk, OfficeDesk office,
			OfficeNames names, VoteDesk votes) {
		this.motions = motions;
		this.tenures = tenures;
		this.meetings = meetings;
		this.desk = desk;
		this.office = office;
		this.names = names;
		this.votes = votes;
	}

	/** The id of the vote, open to be counted. */
	public long execute(Command command) {
		OfficeMotion motion = this.motions.load(command.motionId(), command.version());
		Tenure tenure = this.tenures.findById(motion.tenureId()).orElseThrow();
		SessionCourse course = this.desk.openCourse(command.courseId(), motion.kind().basis());
		if (course.congressId() != tenure.congressId()) {
			throw new NotFound("session", command.courseId());
		}
		long meetingId = this.desk.sitting(course.id(), false);
		LocalDate day = this.meetings.findById(meetingId).map(Meeting::heldOn).orElseThrow();
		motion.requireVotable(day);
		if (this.office.isBeingVotedOn(motion)) {
			throw new RuleViolation("motion.voteOpen", motion.kind().basis());
		}
		String who = this.names.of(tenure);
		boolean resigns = motion.kind() == MotionKind.RESIGNATION;
		Vote vote = this.votes.put(meetingId, resigns ? VotePurpose.RESIGNATION : VotePurpose.REMOVAL,
				resigns ? "接受" + who + "辞职" : "罢免" + who, command.ballot(), null,
				List.of(VoteSubject.of(resigns ? "接受" + who + "辞去职务的请求" : "罢免" + who + "的职务")));
		motion.put(course.id(), vote.lines().get(0).id());
		return vote.id();
	}

	public record Command(long motionId, int version, long courseId, Ballot ballot) {
	}

}
