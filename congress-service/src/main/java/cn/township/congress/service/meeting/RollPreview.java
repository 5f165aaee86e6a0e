package cn.township.congress.service.meeting;

import java.util.Optional;

import cn.township.congress.domain.meeting.Meeting;
import cn.township.congress.domain.meeting.MeetingKind;
import cn.township.congress.domain.meeting.Meetings;
import cn.township.congress.domain.meeting.RollCall;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

/**
 * What the roll would come to if it were called now.
 */
@Queries(Permission.VIEW_SESSIONS)
public class RollPreview {

	private final Meetings meetings;

	private final MeetingRoll due;

	private final RollCounter counter;

	RollPreview(Meetings meetings, MeetingRoll due, RollCounter counter) {
		this.meetings = meetings;
		this.due = due;
		this.counter = counter;
	}

	/** None for groups, which have no roll call, and where nobody is due. */
	public Optional<RollCall> of(long meetingId) {
		Meeting meeting = this.meetings.findById(meetingId).orElseThrow(() -> new NotFound("meeting", meetingId));
		if (meeting.kind() == MeetingKind.GROUP || this.due.due(meeting).isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(this.counter.count(meeting).roll());
	}

}
