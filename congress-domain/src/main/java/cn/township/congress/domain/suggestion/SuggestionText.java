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
		requirePresent(title, "suggestion.title.missing");
		requirePresent(facts, "suggestion.facts.missing");
		requirePresent(proposal, "suggestion.proposal.missing");
		requireWithin(LONGEST_TITLE, title, "suggestion.title.tooLong");
		requireWithin(LONGEST_TEXT, facts, "suggestion.facts.tooLong");
		requireWithin(LONGEST_TEXT, proposal, "suggestion.proposal.tooLong");
	}

	private static void requirePresent(String text, String key) {
		if (text.isEmpty()) {
			throw new RuleViolation(key, LawArticle.DEP_24);
		}
	}

	private static void requireWithin(int longest, String text, String key) {
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			throw new RuleViolation(key, null, length, longest);
		}
	}

}
