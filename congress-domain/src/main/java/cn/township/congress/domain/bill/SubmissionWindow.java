package cn.township.congress.domain.bill;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * When bills of a session may be put forward: from the day it is convened until the
 * deadline of the presidium, at the latest until it closes.
 *
 * @param convenedOn day the presidium convened the session; none if it has not
 * @param until last day, as the presidium decided; none if it decided nothing
 * @param decidedBy the meeting that fixed it, as it is cited
 * @param closedOn day the session closed; none before
 */
public record SubmissionWindow(@Nullable LocalDate convenedOn, @Nullable LocalDate until, @Nullable String decidedBy,
		@Nullable LocalDate closedOn) {

	/**
	 * @throws RuleViolation if a bill cannot be put forward that day
	 */
	void requireOpenOn(LocalDate day) {
		if (this.convenedOn == null || day.isBefore(this.convenedOn)) {
			throw new RuleViolation("bill.submit.notConvened", LawArticle.ORG_22, day);
		}
		if (this.until != null && day.isAfter(this.until)) {
			throw new RuleViolation("bill.submit.late", LocalRule.PROVINCE, day, this.until,
					(this.decidedBy != null) ? this.decidedBy : "");
		}
		if (this.closedOn != null && day.isAfter(this.closedOn)) {
			throw new RuleViolation("bill.submit.sessionOver", LawArticle.ORG_22, day, this.closedOn);
		}
	}

	/** Whether a bill would be too late that day. */
	public boolean isOverOn(LocalDate day) {
		return (this.until != null && day.isAfter(this.until)) || (this.closedOn != null && day.isAfter(this.closedOn));
	}

}
