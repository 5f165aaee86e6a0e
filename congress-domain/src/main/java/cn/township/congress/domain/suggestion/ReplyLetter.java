package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.rule.LocalRule;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The agency's reply (答复函). It is an official letter: somebody signs for the agency, and
 * it has a class.
 *
 * @param documentNo document number, where the agency gives one
 * @param signatory head of the agency who signed
 * @param promise what a reply of class B promises; none otherwise
 * @param noContactReason why the deputy was not contacted before; none where that was
 * done
 */
public record ReplyLetter(ResultClass resultClass, @Nullable String documentNo, String signatory, String body,
		@Nullable String contactName, @Nullable String contactPhone, ReplySource source, @Nullable Promise promise,
		@Nullable String noContactReason) {

	/** Longest reply, in characters. */
	public static final int LONGEST_BODY = 20_000;

	public ReplyLetter {
		noContactReason = (noContactReason == null || noContactReason.isBlank()) ? null : noContactReason.strip();
		signatory = signatory.strip();
		body = body.strip();
		if (signatory.isEmpty()) {
			throw new RuleViolation("suggestion.reply.signatoryMissing", LocalRule.PROVINCE);
		}
		if (body.isEmpty()) {
			throw new RuleViolation("suggestion.reply.bodyMissing", LocalRule.PROVINCE);
		}
		if (body.codePointCount(0, body.length()) > LONGEST_BODY) {
			throw new RuleViolation("suggestion.reply.bodyTooLong", null, LONGEST_BODY);
		}
	}

}
