package cn.township.congress.domain.congress;

import java.time.LocalDate;

import cn.township.congress.domain.territory.AdminCode;

/**
 * The day a session opened had been entered wrongly and has been corrected. Told within
 * the same transaction, so that what was derived from it follows or refuses.
 *
 * @param from the day entered before
 * @param to the day it is now
 */
public record OpeningCorrected(long congressId, AdminCode unitCode, int sessionNo, LocalDate from, LocalDate to) {

	/** Whether the term itself begins on another day. */
	public boolean movesTheTerm() {
		return this.sessionNo == 1;
	}

	/** First day whose session, interval or term is another now. */
	public LocalDate firstDay() {
		return this.from.isBefore(this.to) ? this.from : this.to;
	}

	/** First day that is again as before. */
	public LocalDate untilDay() {
		return this.from.isBefore(this.to) ? this.to : this.from;
	}

}
