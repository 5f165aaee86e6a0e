package cn.township.congress.domain.resolution;

import cn.township.congress.domain.shared.RuleViolation;

/**
 * The number of a document (文号): 柳溪镇人大〔2026〕3号, or of an announcement 柳溪镇…公告（第3号）. A
 * number once given is never given again.
 *
 * @param prefix who issues it, as the series is called
 * @param year of the adoption
 * @param number within the series, without gap
 */
public record DocumentNumber(String prefix, int year, int number) {

	private static final int LONGEST = 40;

	public DocumentNumber {
		prefix = checked(prefix);
	}

	/**
	 * @throws RuleViolation if it cannot begin a number
	 */
	public static String checked(String prefix) {
		String plain = prefix.strip();
		if (plain.isEmpty() || plain.length() > LONGEST || plain.matches(".*[〔〕（）()\\[\\]].*")) {
			throw new RuleViolation("resolution.prefix", null, LONGEST);
		}
		return plain;
	}

	/** As it is printed below the head of the document. */
	public String text(ResolutionKind kind) {
		return (kind == ResolutionKind.ANNOUNCEMENT) ? this.prefix + "（第" + this.number + "号）"
				: this.prefix + "〔" + this.year + "〕" + this.number + "号";
	}

}
