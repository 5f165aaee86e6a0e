package cn.township.congress.domain.suggestion;

import java.time.LocalDate;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What a reply of class B promises.
 *
 * @param content what is to be done
 * @param until last day
 */
public record Promise(String content, LocalDate until) {

	/** Longest content, in characters. */
	public static final int LONGEST = 2_000;

	public Promise {
		content = content.strip();
		if (content.isEmpty()) {
			throw new RuleViolation("suggestion.promise.contentMissing", LocalRule.PROVINCE);
		}
		if (content.codePointCount(0, content.length()) > LONGEST) {
			throw new RuleViolation("suggestion.promise.tooLong", null, LONGEST);
		}
	}

}
