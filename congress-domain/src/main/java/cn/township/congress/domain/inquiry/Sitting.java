package cn.township.congress.domain.inquiry;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the congress sits.
 *
 * @param openedOn none if it has not opened
 * @param closedOn none as long as it sits
 */
public record Sitting(@Nullable LocalDate openedOn, @Nullable LocalDate closedOn) {

	boolean includes(LocalDate day) {
		return this.openedOn != null && !day.isBefore(this.openedOn)
				&& (this.closedOn == null || !day.isAfter(this.closedOn));
	}

	/**
	 * @throws RuleViolation with the key if the congress does not sit on that day
	 */
	void require(LocalDate day, String key, LawArticle article) {
		if (!includes(day)) {
			throw new RuleViolation(key, article, day);
		}
	}

}
