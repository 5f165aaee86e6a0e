package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

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

	/** Days before the due day on which a reminder goes out; afterwards daily. */
	public static final List<Integer> REMIND_DAYS_BEFORE = List.of(30, 14, 7, 3, 0);

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

	/** Whether a reminder goes out on this day. */
	public static boolean isReminderDay(LocalDate dueOn, LocalDate today) {
		long left = ChronoUnit.DAYS.between(today, dueOn);
		return left < 0 || REMIND_DAYS_BEFORE.contains((int) Math.min(left, Integer.MAX_VALUE));
	}

	/** Whether someone should look at it now. */
	public boolean needsAttention() {
		return this == OVERDUE || this == TODAY || this == SOON;
	}

}
