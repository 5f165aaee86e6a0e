package cn.township.congress.web.obligation;

import java.time.LocalDate;

import cn.township.congress.domain.obligation.ObligationStatus;
import cn.township.congress.service.obligation.ObligationRow;
import cn.township.congress.web.shared.Badge;
import cn.township.congress.web.shared.Labels;
import cn.township.congress.web.shared.Tone;

/**
 * A row with its badge and its rule in a sentence.
 *
 * @param law from which day it is counted and by which rule
 */
public record ObligationLine(ObligationRow row, Badge state, String law) {

	public static ObligationLine of(ObligationRow row, LocalDate today, Labels labels) {
		return new ObligationLine(row, state(row, today, labels),
				"自" + labels.date(row.countedFrom()) + "起算，" + row.basis());
	}

	private static Badge state(ObligationRow row, LocalDate today, Labels labels) {
		LocalDate due = row.dueOn();
		if (row.isOpen()) {
			return (due != null) ? Badge.deadline(due, today) : new Badge(Tone.INFO, labels.of(row.status()));
		}
		if (row.status() == ObligationStatus.CANCELLED) {
			return new Badge(Tone.MUTE, labels.of(row.status()));
		}
		return row.isLate() ? new Badge(Tone.WARN, "逾期完成") : new Badge(Tone.OK, labels.of(row.status()));
	}

}
