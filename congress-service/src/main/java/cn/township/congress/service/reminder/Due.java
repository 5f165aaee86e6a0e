package cn.township.congress.service.reminder;

import java.util.List;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.reminder.ReminderStep;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it stands on a day.
 *
 * @param step how near it is; none while there is time enough
 * @param roles who is reminded of it at that step
 */
public record Due(Deadline deadline, @Nullable ReminderStep step, List<Role> roles) {

	boolean isLate() {
		return this.step == ReminderStep.LATE;
	}

	boolean isWithin(ReminderStep limit) {
		return this.step != null && this.step.compareTo(limit) >= 0;
	}

}
