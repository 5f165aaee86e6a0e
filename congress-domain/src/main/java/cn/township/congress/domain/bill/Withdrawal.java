package cn.township.congress.domain.bill;

import org.jspecify.annotations.Nullable;

/**
 * The proposers' wish to withdraw.
 *
 * @param reason what they wrote, or where the paper is
 * @param consent meeting of the presidium that consented; none as long as it is not
 * listed
 * @param putToVote whether it has been put to the vote already
 */
public record Withdrawal(String reason, @Nullable String consent, boolean putToVote) {

	public Withdrawal {
		reason = reason.strip();
		consent = (consent == null || consent.isBlank()) ? null : consent.strip();
	}

}
