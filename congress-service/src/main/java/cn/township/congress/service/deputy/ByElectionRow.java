package cn.township.congress.service.deputy;

import java.time.LocalDate;

import cn.township.congress.domain.deputy.ByElectionStatus;
import cn.township.congress.domain.deputy.PollRound;
import org.jspecify.annotations.Nullable;

/**
 * A poll of a by-election.
 *
 * @param elected how many candidates were elected
 * @param followed whether another poll for the seats left is planned
 */
public record ByElectionRow(long id, int unitCode, String unitName, int termNo, long districtId, String district,
		PollRound round, int seats, LocalDate listOn, LocalDate pollOn, String document, ByElectionStatus status,
		@Nullable Integer voters, @Nullable Integer voted, @Nullable Integer validBallots,
		@Nullable String resultDocument, @Nullable String note, @Nullable Long previousId, int version, int elected,
		boolean followed) {
}
