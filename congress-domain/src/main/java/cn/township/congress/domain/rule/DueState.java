package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * How near a due day is; decides the order and the colour of what waits.
 */
public enum DueState {

	/** The due day has passed. */
	OVERDUE,

	/** It is due today. */
	TODAY,

	/** It is due within fourteen days. */
	SOON,

	/** It is due later than that. */
	LATER,

	/** Nothing is due. */
	NONE;

	/** Days ahead that still count as soon. */
	public static final int SOON_DAYS = 14;

	public static DueState of(@Nullable LocalDate dueOn, LocalDate today) {
		if (dueOn == null) {
			return NONE;
		}
		long left = ChronoUnit.DAYS.between(today, dueOn);
		if (left < 0) {
			return OVERDUE;
		}
		if (left == 0) {
			return TODAY;
		}
		return (left <= SOON_DAYS) ? SOON : LATER;
	}

	/** Whether someone should look at it now. */
	public boolean needsAttention() {
		return this == OVERDUE || this == TODAY || this == SOON;
	}

}
