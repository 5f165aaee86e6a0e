package cn.township.congress.service.reminder;

import java.time.LocalDate;

import cn.township.congress.domain.account.Role;
import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.reminder.DeadlineKind;
import cn.township.congress.domain.reminder.ReminderStep;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it was given.
 *
 * @param agency the agency it was addressed to; none for the office and the county
 */
public record ReminderEntry(long id, String unitName, DeadlineKind kind, @Nullable ObligationKind obligationKind,
		String title, @Nullable Long suggestionId, LocalDate dueOn, String basis, ReminderStep step, Role role,
		@Nullable String agency, LocalDate remindedOn) {

	public String href() {
		return (this.suggestionId != null) ? "/suggestions/" + this.suggestionId : "/obligations";
	}

}
