package cn.township.congress.domain.inquiry;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an interpellation: who gave it at the meeting or signed it.
 *
 * @param by name of who answered or signed
 */
public record AnswerLetter(String by, Capacity capacity, @Nullable String documentNo, String content) {

	/**
	 * @throws RuleViolation unless the head of the government answers
	 */
	public AnswerLetter {
		by = by.strip();
		content = content.strip();
		if (by.isEmpty()) {
			throw new RuleViolation("interpellation.answererMissing", LawArticle.ORG_24);
		}
		if (!capacity.mayAnswer()) {
			throw new RuleViolation("interpellation.notHead", LawArticle.ORG_24, by);
		}
		if (content.isEmpty()) {
			throw new RuleViolation("interpellation.answerMissing", LawArticle.ORG_24);
		}
	}

}
