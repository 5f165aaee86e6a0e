package cn.township.congress.domain.bill;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What a bill says. It has to have all three (代表法第十五条).
 *
 * @param subject 案由
 * @param grounds 案据
 * @param plan 方案
 */
public record BillText(String subject, String grounds, String plan) {

	/** Longest subject, in characters. */
	public static final int LONGEST_SUBJECT = 100;

	/** Longest text, in characters. */
	public static final int LONGEST_TEXT = 10_000;

	public BillText {
		subject = present(subject, "bill.subject.missing", LONGEST_SUBJECT);
		grounds = present(grounds, "bill.grounds.missing", LONGEST_TEXT);
		plan = present(plan, "bill.plan.missing", LONGEST_TEXT);
	}

	private static String present(String text, String key, int longest) {
		String plain = text.strip();
		if (plain.isEmpty()) {
			throw new RuleViolation(key, LawArticle.DEP_15);
		}
		if (plain.length() > longest) {
			throw new RuleViolation("bill.text.tooLong", null, plain.length(), longest);
		}
		return plain;
	}

}
