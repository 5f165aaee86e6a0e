package cn.township.congress.domain.meeting;

import java.time.LocalDate;

/**
 * A vote has been counted, or turned out void. Told within the same transaction, so that
 * what was decided takes effect with the count.
 */
public record VoteCounted(long voteId, VotePurpose purpose, long meetingId, LocalDate on) {
}
