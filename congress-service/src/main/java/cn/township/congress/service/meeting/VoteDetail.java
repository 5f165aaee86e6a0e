package cn.township.congress.service.meeting;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.meeting.VotePurpose;
import cn.township.congress.domain.meeting.VoteStatus;
import cn.township.congress.domain.meeting.VotingMethod;
import org.jspecify.annotations.Nullable;

/**
 * A vote with its sums; who voted how is kept nowhere.
 *
 * @param present how many were present when it was put
 * @param choices most names one ballot may be for; none where every line is decided by
 * itself
 */
public record VoteDetail(long id, int version, long meetingId, VotePurpose purpose, String title, VotingMethod method,
		boolean secret, VoteStatus status, LocalDate putOn, int base, int needed, int present, @Nullable Integer issued,
		@Nullable Integer returned, @Nullable Integer valid, @Nullable Integer spoiled, @Nullable Integer choices,
		@Nullable String countedBy, @Nullable String note, String who, List<Line> lines) {

	public boolean isBallot() {
		return this.method == VotingMethod.BALLOT;
	}

	public boolean isOpen() {
		return this.status == VoteStatus.OPEN;
	}

	/** Counted, and the figures hold. */
	public boolean isCounted() {
		return this.status == VoteStatus.COUNTED;
	}

	/** Void, taken back or without anything passed: it may be put again. */
	public boolean isRepeatable() {
		return this.status == VoteStatus.VOID || this.status == VoteStatus.WITHDRAWN
				|| (isCounted() && this.purpose != VotePurpose.ITEM && this.lines.stream().noneMatch(Line::passed));
	}

	/** What the line came to, in a sentence. */
	public Tally tally(Line line) {
		return new Tally(this.who, line.inFavour(), this.base, this.needed, this.purpose);
	}

	/** The lines that stood on the ballot. */
	public List<Line> printed() {
		return this.lines.stream().filter((line) -> !line.writeIn()).toList();
	}

	/** The names voters wrote in. */
	public List<Line> writtenIn() {
		return this.lines.stream().filter(Line::writeIn).toList();
	}

	/**
	 * One line; its figures are zero before the count.
	 *
	 * @param notVoted 未投
	 */
	public record Line(long id, long voteId, int lineNo, String title, @Nullable Long itemId, boolean writeIn,
			int inFavour, int against, int abstained, int notVoted, boolean passed) {
	}

}
