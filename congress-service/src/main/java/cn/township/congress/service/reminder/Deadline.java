package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.Comparator;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.domain.reminder.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that runs.
 *
 * @param subjectId the row whose clock runs
 * @param suggestionId the suggestion it is about; none for a follow-up
 * @param task what a follow-up is; none for a suggestion
 * @param title of the suggestion with its number, or of the follow-up
 * @param countedFrom the day from which it is counted
 * @param dueOn the last day
 * @param basis that day and the article or local rule, in a sentence
 * @param agencyId the agency that has to meet it; none for the office
 * @param owner its name, or who does a follow-up
 * @param href where it is dealt with
 */
public record Deadline(int unitCode, String unitName, DeadlineKind kind, long subjectId, @Nullable Long suggestionId,
		@Nullable ObligationKind task, String title, LocalDate countedFrom, LocalDate dueOn, String basis,
		@Nullable Long agencyId, @Nullable String owner, String href) {

	/** The most urgent first, always in the same order. */
	static final Comparator<Deadline> BY_URGENCY = Comparator.comparing(Deadline::dueOn)
		.thenComparing(Deadline::unitCode)
		.thenComparing(Deadline::kind)
		.thenComparing(Deadline::subjectId);

	/** By it a list is turned over. */
	String key() {
		return this.kind + "_" + this.subjectId;
	}

}
