package cn.township.congress.domain.bill;

import cn.township.congress.domain.rule.Majority;

/**
 * The vote of the congress on a bill.
 *
 * @param lineId the line of the vote
 * @param inFavour votes in favour
 * @param base all deputies in office that day, suspended ones included
 */
public record BillOutcome(long lineId, int inFavour, int base) {

	/** Passed with more than half of all deputies, not of those present (地方组织法第二十五条). */
	public boolean isPassed() {
		return Majority.MORE_THAN_HALF.isReachedBy(this.inFavour, this.base);
	}

}
