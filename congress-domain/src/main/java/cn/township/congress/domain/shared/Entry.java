package cn.township.congress.domain.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That something happened on a day, and who entered it when. Paper is often typed in
 * later, so both are kept; only the future is refused.
 *
 * @param on the day it happened, a date in Asia/Shanghai
 * @param recordedAt the moment it was entered
 * @param recordedBy name of the person who entered it
 */
public record Entry(LocalDate on, Instant recordedAt, String recordedBy) {

	public static Entry of(LocalDate on, Clock clock, String recordedBy) {
		LocalDate today = LocalDate.now(clock);
		if (on.isAfter(today)) {
			throw new RuleViolation("date.inFuture", null, on, today);
		}
		return new Entry(on, clock.instant(), recordedBy);
	}

	/**
	 * @throws RuleViolation with the given key and both dates if it happened before that
	 * day
	 */
	public void requireNotBefore(LocalDate day, String key) {
		if (this.on.isBefore(day)) {
			throw new RuleViolation(key, null, this.on, day);
		}
	}

	/**
	 * @throws RuleViolation with the given key and both dates if it happened after that
	 * day
	 */
	public void requireNotAfter(LocalDate day, String key) {
		if (this.on.isAfter(day)) {
			throw new RuleViolation(key, null, this.on, day);
		}
	}

	/**
	 * @throws RuleViolation with the given key and both dates unless it happened before
	 * that day
	 */
	public void requireBefore(LocalDate day, String key) {
		if (!this.on.isBefore(day)) {
			throw new RuleViolation(key, null, this.on, day);
		}
	}

}
