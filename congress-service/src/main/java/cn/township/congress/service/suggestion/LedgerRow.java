package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.domain.suggestion.ResultClass;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of suggestions (登记簿).
 *
 * @param deputies all who signed, the lead deputy first
 * @param signers how many
 * @param assisting agencies that assist
 * @param dueOn the latest deadline for a reply
 * @param promisedOn until when what was promised is to be done, while it is open
 */
public record LedgerRow(long id, int unitCode, String unitName, int termNo, int sessionNo, boolean inSession,
		@Nullable Integer serialNo, String title, Category category, SuggestionStatus status, String leadDeputy,
		String deputies, int signers, LocalDate submittedOn, @Nullable LocalDate acceptedOn,
		@Nullable LocalDate handedOverOn, @Nullable String agency, @Nullable String assisting,
		@Nullable LocalDate dueOn, @Nullable LocalDate repliedOn, @Nullable ResultClass resultClass,
		@Nullable Satisfaction satisfaction, @Nullable LocalDate promisedOn, @Nullable LocalDate concludedOn,
		boolean key) {

	public Citation citation() {
		return new Citation(this.termNo, this.sessionNo, this.inSession, this.serialNo);
	}

}
