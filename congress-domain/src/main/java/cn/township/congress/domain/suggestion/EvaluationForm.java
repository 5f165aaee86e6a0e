package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The deputy's verdict on the form (征询意见表).
 *
 * @param attitude on how the agency went about it
 * @param result on what came of it; decides what happens next
 * @param reason necessary when dissatisfied
 * @param scanId the scanned, signed form; necessary when the office transcribes it
 */
public record EvaluationForm(Satisfaction attitude, Satisfaction result, @Nullable String reason,
		EvaluationSource source, @Nullable Long scanId) {

	public EvaluationForm {
		if (source == EvaluationSource.SIGNED_FORM && scanId == null) {
			throw new RuleViolation("suggestion.evaluate.scanMissing", LocalRule.PROVINCE);
		}
		if (result == Satisfaction.DISSATISFIED && (reason == null || reason.isBlank())) {
			throw new RuleViolation("suggestion.evaluate.reasonMissing", LocalRule.PROVINCE);
		}
	}

}
