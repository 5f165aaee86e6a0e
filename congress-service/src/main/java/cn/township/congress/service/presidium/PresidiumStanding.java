package cn.township.congress.service.presidium;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a township stands with the meetings of its presidium between sessions.
 *
 * @param lastHeldOn day of the last meeting held; none if none was recorded
 * @param months the longest pause, in months
 * @param basis what that rests on
 * @param dueOn day by which the next one is due; none without a last one
 * @param heldThisYear meetings held this year
 * @param expectedThisYear one for each quarter begun
 * @param ahead the next meeting that is prepared; none if there is none
 * @param waiting what waits for the presidium, by kind, none of zero
 */
public record PresidiumStanding(int unit, String unitName, LocalDate today, @Nullable LocalDate lastHeldOn, int months,
		String basis, @Nullable LocalDate dueOn, int heldThisYear, int expectedThisYear, @Nullable Ahead ahead,
		List<WaitingCount> waiting) {

	/** Days since the last meeting; zero without one. */
	public long daysSince() {
		return (this.lastHeldOn != null) ? ChronoUnit.DAYS.between(this.lastHeldOn, this.today) : 0;
	}

	public boolean isOverdue() {
		return this.dueOn != null && this.dueOn.isBefore(this.today);
	}

	PresidiumStanding with(List<WaitingCount> counts) {
		return new PresidiumStanding(this.unit, this.unitName, this.today, this.lastHeldOn, this.months, this.basis,
				this.dueOn, this.heldThisYear, this.expectedThisYear, this.ahead, counts);
	}

	/** How many matters wait for the presidium. */
	public int waitingInAll() {
		return this.waiting.stream().mapToInt(WaitingCount::count).sum();
	}

	/** The next meeting on its way. */
	public record Ahead(long id, LocalDate on) {
	}

}
