package cn.township.congress.domain.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * How near a deadline is, as far as reminders go: thirty, fourteen, seven, three days
 * before, on the day, and every day after it. A step holds until the next one, so that
 * one missed while the computer was off is caught up by the one that holds now.
 */
public enum ReminderStep {

	/** Thirty days or fewer are left. */
	DAYS_30(30),

	/** Fourteen days or fewer are left. */
	DAYS_14(14),

	/** Seven days or fewer are left. */
	DAYS_7(7),

	/** Three days or fewer are left. */
	DAYS_3(3),

	/** It is the last day. */
	LAST_DAY(0),

	/** The last day has passed; reminded anew every day. */
	LATE(-1);

	/** How long before the last day somebody is reminded first. */
	public static final int FIRST_DAYS = DAYS_30.daysLeft;

	private final int daysLeft;

	ReminderStep(int daysLeft) {
		this.daysLeft = daysLeft;
	}

	/** The step that holds on the day; none while there is time enough. */
	public static Optional<ReminderStep> reached(LocalDate dueOn, LocalDate today) {
		long left = ChronoUnit.DAYS.between(today, dueOn);
		return Arrays.stream(values()).filter((step) -> left <= step.daysLeft).reduce((earlier, later) -> later);
	}

	/** Whether the reminder of this step is given again every day. */
	public boolean isDaily() {
		return this == LATE;
	}

	boolean isAtLeast(ReminderStep other) {
		return compareTo(other) >= 0;
	}

}
