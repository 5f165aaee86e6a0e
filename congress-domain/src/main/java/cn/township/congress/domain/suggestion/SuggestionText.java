package cn.township.congress.domain.suggestion;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What the deputy wrote: title, situation and problems, concrete proposal. A suggestion
 * has to be clear and specific (代表法第二十四条、第三十六条), so none may be missing.
 */
public record SuggestionText(String title, String facts, String proposal) {

	/** Longest title, in characters. */
	public static final int LONGEST_TITLE = 100;

	/** Longest text, in characters. */
	public static final int LONGEST_TEXT = 10_000;

	public SuggestionText {
		title = title.strip();
		facts = facts.strip();
		proposal = proposal.strip();
		requireText("suggestion.title", title, LONGEST_TITLE);
		requireText("suggestion.facts", facts, LONGEST_TEXT);
		requireText("suggestion.proposal", proposal, LONGEST_TEXT);
	}

	private static void requireText(String key, String text, int longest) {
		if (text.isEmpty()) {
			throw new RuleViolation(key + ".missing", LawArticle.DEP_24);
		}
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			throw new RuleViolation(key + ".tooLong", null, length, longest);
		}
	}

}
