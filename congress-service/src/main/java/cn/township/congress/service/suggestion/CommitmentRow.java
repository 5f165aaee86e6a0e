package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.CommitmentStatus;
import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A promised matter in the ledger (承诺事项台账).
 *
 * @param repliedOn day of the reply that promised it
 * @param secondRepliedOn day of the reply that answered for it
 * @param secondVerdict what the deputy thought of that
 */
public record CommitmentRow(long id, long suggestionId, String unitName, Citation citation, String title,
		SuggestionStatus suggestionStatus, String agency, String content, LocalDate repliedOn,
		LocalDate firstPromisedOn, LocalDate promisedOn, CommitmentStatus status, @Nullable LocalDate reportedOn,
		@Nullable String progress, @Nullable LocalDate secondRepliedOn, @Nullable Satisfaction secondVerdict) {

	/** Whether it was put off. */
	public boolean isPostponed() {
		return this.promisedOn.isAfter(this.firstPromisedOn);
	}

}
