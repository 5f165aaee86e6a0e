package cn.township.congress.service.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.ReplyDeadline;
import cn.township.congress.domain.rule.ReplyTerms;
import cn.township.congress.domain.rule.WorkdayDeadline;
import cn.township.congress.domain.shared.NotFound;
import cn.township.congress.domain.suggestion.Suggestion;
import cn.township.congress.domain.suggestion.Suggestions;
import cn.township.congress.service.account.Permission;
import cn.township.congress.service.account.Queries;

/**
 * Shows on the form what would follow from a hand-over on a day.
 */
@Queries({ Permission.HAND_OVER_SUGGESTION, Permission.DECIDE_REQUESTS })
public class HandOverPreview {

	private final Suggestions suggestions;

	private final HandOverTerms terms;

	HandOverPreview(Suggestions suggestions, HandOverTerms terms) {
		this.suggestions = suggestions;
		this.terms = terms;
	}

	public Dates dates(long id, LocalDate on) {
		Suggestion suggestion = this.suggestions.findById(id).orElseThrow(() -> new NotFound("suggestion", id));
		ReplyTerms reply = this.terms.settings(suggestion.unitCode(), on).replyTerms();
		return new Dates(on,
				this.terms.deadline(suggestion.unitCode(), suggestion.occasion(), on, reply.regularMonths(), null),
				reply.regularMonths(), reply.latestMonths(), this.terms.sendBackUntil(suggestion.unitCode(), on));
	}

	/**
	 * @param regular deadline of an ordinary reply
	 * @param regularMonths months of an ordinary reply
	 * @param latestMonths most months, with a reason
	 * @param sendBackUntil last day for the agency to ask to send it back
	 */
	public record Dates(LocalDate on, ReplyDeadline regular, int regularMonths, int latestMonths,
			WorkdayDeadline sendBackUntil) {
	}

}
