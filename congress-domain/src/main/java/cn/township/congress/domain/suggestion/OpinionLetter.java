package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What an assisting agency says to the leading one (会办意见函).
 *
 * @param documentNo number of the letter, where the agency gives one
 * @param signatory head of the agency who signed
 */
public record OpinionLetter(@Nullable String documentNo, String signatory, String body, ReplySource source) {

	/** Longest opinion, in characters. */
	public static final int LONGEST_BODY = 10_000;

	public OpinionLetter {
		signatory = signatory.strip();
		body = body.strip();
		if (signatory.isEmpty()) {
			throw new RuleViolation("suggestion.opinion.signatoryMissing", LocalRule.PROVINCE);
		}
		if (body.isEmpty()) {
			throw new RuleViolation("suggestion.opinion.bodyMissing", LocalRule.PROVINCE);
		}
		if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
			throw new RuleViolation("suggestion.opinion.bodyTooLong", null, LONGEST_BODY);
		}
	}

}
