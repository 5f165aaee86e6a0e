package cn.township.congress.domain.inquiry;

import cn.township.congress.domain.rule.LawArticle;
import cn.township.congress.domain.shared.RuleViolation;

/**
 * What an interpellation says: to whom, on what question, with what content (代表法第二十条第四款).
 * A township's deputies put it to their government only (第三款).
 *
 * @param addressee as it stands on the paper
 */
public record InterpellationText(String addressee, String question, String content) {

	/** Longest question, in characters. */
	public static final int LONGEST_QUESTION = 200;

	/** Longest content, in characters. */
	public static final int LONGEST_CONTENT = 10_000;

	public InterpellationText {
		addressee = present(addressee, "interpellation.addresseeMissing", 60);
		question = present(question, "interpellation.questionMissing", LONGEST_QUESTION);
		content = present(content, "interpellation.contentMissing", LONGEST_CONTENT);
	}

	/**
	 * @param government name of the township's government
	 * @throws RuleViolation if it is put to anybody else
	 */
	void requireAddressed(String government) {
		boolean ours = this.addressee.endsWith("人民政府") && government.endsWith(this.addressee);
		if (!ours) {
			throw new RuleViolation("interpellation.otherAddressee", LawArticle.DEP_20.paragraph(3), this.addressee,
					government);
		}
	}

	private static String present(String text, String key, int longest) {
		String plain = text.strip();
		if (plain.isEmpty()) {
			throw new RuleViolation(key, LawArticle.DEP_20.paragraph(4));
		}
		if (plain.length() > longest) {
			throw new RuleViolation("interpellation.tooLong", null, plain.length(), longest);
		}
		return plain;
	}

}
