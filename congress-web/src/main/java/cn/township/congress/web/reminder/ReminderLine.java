package cn.township.congress.web.reminder;

import cn.township.congress.service.reminder.ReminderEntry;
import cn.township.congress.web.shared.Labels;

/**
 * A reminder as it was given, all texts ready.
 *
 * @param to who was reminded
 */
public record ReminderLine(String on, String unitName, String what, String title, String href, String basis, String due,
		String step, String to) {

	static ReminderLine of(ReminderEntry entry, Labels labels) {
		String what = labels.of((entry.obligationKind() != null) ? entry.obligationKind() : entry.kind());
		String to = (entry.agency() != null) ? entry.agency() : DueLine.name(entry.role(), labels);
		return new ReminderLine(labels.date(entry.remindedOn()), entry.unitName(), what, entry.title(), entry.href(),
				entry.basis(), labels.date(entry.dueOn()), labels.of(entry.step()), to);
	}

}
