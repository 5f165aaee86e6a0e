package cn.township.congress.service.reminder;

import java.util.function.BiPredicate;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.reminder.ReminderStep;

/**
 * A part of what is due; every number on a page is the number of rows of one.
 */
public enum ReminderSet {

	/** What the reader is reminded of. */
	MINE((due, role) -> due.roles().contains((role == Role.VICE_CHAIR) ? Role.CHAIR : role)),

	/** Late. */
	OVERDUE((due, role) -> due.isLate()),

	/** Due within seven days. */
	WEEK((due, role) -> !due.isLate() && due.isWithin(ReminderStep.DAYS_7)),

	/** Due within thirty days. */
	MONTH((due, role) -> !due.isLate() && due.isWithin(ReminderStep.DAYS_30)),

	/** Everything that runs. */
	ALL((due, role) -> true);

	private final BiPredicate<Due, Role> rule;

	ReminderSet(BiPredicate<Due, Role> rule) {
		this.rule = rule;
	}

	boolean has(Due due, Role reader) {
		return this.rule.test(due, reader);
	}

}
