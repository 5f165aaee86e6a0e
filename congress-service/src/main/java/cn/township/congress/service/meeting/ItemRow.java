package cn.township.congress.service.meeting;

import java.util.EnumSet;
import java.util.Set;

import cn.township.congress.domain.meeting.AgendaKind;
import cn.township.congress.domain.meeting.AgendaStatus;
import org.jspecify.annotations.Nullable;

/**
 * An item of the agenda.
 *
 * @param meetingId where it is taken; none if not said yet
 * @param voteId the vote on it that is open; none if none is
 */
public record ItemRow(long id, int version, int itemNo, AgendaKind kind, String title, @Nullable String presenter,
		boolean needsVote, AgendaStatus status, @Nullable String note, @Nullable Long meetingId,
		@Nullable Long voteId) {

	/** Elections, resignations and removals have a procedure and pages of their own. */
	static final Set<AgendaKind> ELSEWHERE = EnumSet.of(AgendaKind.ELECTION, AgendaKind.OFFICE_RESIGNATION,
			AgendaKind.REMOVAL);

	/** Whether it can be put to the vote now. */
	public boolean isVotable() {
		return this.status == AgendaStatus.SET && this.needsVote && this.voteId == null
				&& !ELSEWHERE.contains(this.kind);
	}

}
