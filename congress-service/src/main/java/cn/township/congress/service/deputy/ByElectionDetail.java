package cn.township.congress.service.deputy;

import java.time.LocalDate;
import java.util.List;

import cn.township.congress.domain.deputy.MandateStatus;
import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A poll of a by-election with its candidates.
 */
public record ByElectionDetail(ByElectionRow row, List<Candidate> candidates) {

	/**
	 * A candidate with the votes received.
	 *
	 * @param status where the mandate stands that came of it
	 */
	public record Candidate(String name, Sex sex, String ethnicity, LocalDate bornOn, @Nullable String party,
			@Nullable String workUnit, @Nullable Integer votes, boolean elected, @Nullable Long mandateId,
			@Nullable MandateStatus status) {
	}

}
