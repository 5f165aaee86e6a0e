package cn.township.congress.service.portal;

import java.time.LocalDate;

import cn.township.congress.domain.suggestion.Satisfaction;
import cn.township.congress.domain.suggestion.SuggestionStatus;
import cn.township.congress.service.suggestion.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion in a deputy's list.
 *
 * @param lead whether the deputy leads it
 * @param agreed whether the deputy has agreed to the text
 * @param open how many joint signers have not agreed yet
 * @param toEvaluate whether the deputy's verdict is waited for
 */
public record OwnRow(long id, Citation citation, String title, SuggestionStatus status, LocalDate submittedOn,
		@Nullable LocalDate dueOn, @Nullable String agency, @Nullable String statusNote,
		@Nullable Satisfaction satisfaction, @Nullable LocalDate promisedOn, String leadDeputy, boolean lead,
		boolean agreed, int open, boolean toEvaluate) {

	/** Whether it waits for this deputy. */
	public boolean isWaiting() {
		return switch (this.status) {
			case DRAFT -> this.lead ? this.open == 0 : !this.agreed;
			case RETURNED_TO_DEPUTY -> this.lead;
			default -> this.toEvaluate;
		};
	}

	/** Whether it is an invitation not answered yet. */
	public boolean isInvitation() {
		return this.status == SuggestionStatus.DRAFT && !this.lead && !this.agreed;
	}

}
