package cn.township.congress.service.presidium;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.MeetingStatus;
import cn.township.congress.domain.presidium.MinutesStatus;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the presidium in a list.
 *
 * @param sessionNo the session it belongs to; none between sessions
 * @param due members due; none before the roll call
 * @param decisions items adopted
 * @param minutes where its record stands; none if it is not drafted
 */
public record PresidiumRow(long id, int termNo, @Nullable Integer sessionNo, int meetingNo, LocalDate heldOn,
		MeetingStatus status, @Nullable Integer due, @Nullable Integer present, int items, int decisions,
		@Nullable MinutesStatus minutes) {

	public MeetingCitation citation() {
		return new MeetingCitation(this.termNo, this.sessionNo, this.meetingNo);
	}

}
