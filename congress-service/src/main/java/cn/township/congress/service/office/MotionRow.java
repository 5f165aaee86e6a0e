package cn.township.congress.service.office;

import java.time.LocalDate;

import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.office.MotionKind;
import cn.township.congress.domain.office.MotionStatus;
import cn.township.congress.domain.office.MovedBy;
import org.jspecify.annotations.Nullable;

/**
 * A resignation or a motion of removal of one tenure.
 */
public record MotionRow(long id, MotionKind kind, @Nullable MovedBy movedBy, @Nullable Integer movers, String reason,
		LocalDate submittedOn, @Nullable LocalDate defenceOfferedOn, @Nullable String defence, MotionStatus status,
		@Nullable LocalDate decidedOn, @Nullable Long voteId, @Nullable VoteStatus voteStatus,
		@Nullable Integer inFavour, @Nullable Integer base, int version) {

	/** Put to the vote and not counted. */
	public boolean isBeingVotedOn() {
		return this.voteStatus == VoteStatus.OPEN;
	}

}
