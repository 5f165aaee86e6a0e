package cn.township.congress.domain.deputy;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the paper of a by-election says about a candidate.
 *
 * @param bornOn first day of the month of birth
 */
public record CandidateFacts(String name, Sex sex, String ethnicity, LocalDate bornOn, @Nullable String party,
		@Nullable String workUnit, @Nullable String idNumber) {
}
