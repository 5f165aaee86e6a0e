package cn.township.congress.service.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.LineCount;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.VotingMethod;
import cn.township.congress.service.meeting.CallTheRoll;
import cn.township.congress.service.meeting.CountVote;
import cn.township.congress.service.meeting.Due;
import cn.township.congress.service.meeting.EndMeeting;
import cn.township.congress.service.meeting.MarkAttendance;
import cn.township.congress.service.meeting.MeetingRoll;
import cn.township.congress.service.meeting.PutToVote;
import org.springframework.stereotype.Component;

/** What happens at every meeting of the demo: who signs in, a show of hands, the end. */
@Component
class DemoRollCall {

	private static final String APPROVER = "主席团";

	private final Meetings meetings;

	private final MeetingRoll roll;

	private final MarkAttendance markAttendance;

	private final CallTheRoll callTheRoll;

	private final PutToVote putToVote;

	private final CountVote countVote;

	private final EndMeeting endMeeting;

	private final DemoVersions versions;

	DemoRollCall(Meetings meetings, MeetingRoll roll, MarkAttendance markAttendance, CallTheRoll callTheRoll,
			PutToVote putToVote, CountVote countVote, EndMeeting endMeeting, DemoVersions versions) {
		this.meetings = meetings;
		this.roll = roll;
		this.markAttendance = markAttendance;
		this.callTheRoll = callTheRoll;
		this.putToVote = putToVote;
		this.countVote = countVote;
		this.endMeeting = endMeeting;
		this.versions = versions;
	}

	/** All those due sign in but those excused or absent; then the roll is called. */
	void call(long id, Excused excused) {
		Meeting meeting = this.meetings.findById(id).orElseThrow();
		List<Due> due = this.roll.due(meeting);
		requireKnown(excused, due);
		this.markAttendance.execute(new MarkAttendance.Command(id,
				due.stream()
					.filter((who) -> !who.suspended() && !excused.absent().contains(who.name()))
					.map((who) -> line(who, excused))
					.toList()));
		this.callTheRoll.execute(new CallTheRoll.Command(id, this.versions.of("meeting", id)));
	}

	private static void requireKnown(Excused excused, List<Due> due) {
		Set<String> unknown = new HashSet<>(excused.onLeave().keySet());
		unknown.addAll(excused.absent());
		due.forEach((who) -> unknown.remove(who.name()));
		if (!unknown.isEmpty()) {
			throw new SeedFile("demo", new byte[0]).faulty("应到人员中没有" + unknown);
		}
	}

	private static MarkAttendance.Line line(Due who, Excused excused) {
		String reason = excused.onLeave().get(who.name());
		return (reason != null) ? MarkAttendance.Line.onLeave(who.mandateId(), APPROVER, reason)
				: MarkAttendance.Line.present(who.mandateId());
	}

	/** Items on one sheet by a show of hands. */
	void decide(long meeting, String title, List<Long> items, List<LineCount> counts) {
		count(this.putToVote.execute(new PutToVote.Command(meeting, title, VotingMethod.SHOW_OF_HANDS, false, items)),
				counts);
	}

	void count(long vote, List<LineCount> counts) {
		this.countVote.execute(CountVote.Command.hands(vote, this.versions.of("vote", vote), counts));
	}

	void end(long meeting) {
		this.endMeeting.execute(new EndMeeting.Command(meeting, this.versions.of("meeting", meeting)));
	}

}
