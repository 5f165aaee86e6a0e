package cn.township.congress.domain.openness;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Telephone, identity and card numbers and the name of the person to contact in a text
 * somebody wrote, so that it can be made public without them (个人信息保护法第二十五条、第二十八条).
 * Full-width digits and spaces or dashes between the digits do not hide a number; years,
 * sums and document numbers stay.
 */
public final class PersonalData {

	/** What stands in the place of a number. */
	public static final String MASK = "（号码不公开）";

	/** What stands in the place of a name. */
	public static final String NAMELESS = "（姓名不公开）";

	private static final Pattern CONTACT = Pattern
		.compile("((?:联系人|联络人|经办人|承办人)(?:姓名)?[\\s　]{0,2}[:：为是][\\s　]{0,2})(?!（)[\\p{IsHan}·]{2,4}(?![\\p{IsHan}·])");

	private static final String GAP = "[\\s　·\\-－—–]{0,2}";

	/** Dashes stand between dates, and not in numbers as long as these. */
	private static final String SPACE = "[\\s　]{0,2}";

	private static final String BEFORE = "(?<![\\d.．])";

	private static final String AFTER = "(?![\\d])";

	private static final List<Pattern> NUMBERS = List.of(
			// identity numbers of eighteen and fifteen digits, card numbers of sixteen to
			// nineteen
			pattern(BEFORE + "\\d(?:" + SPACE + "\\d){16}" + SPACE + "[\\dXxＸｘ]" + AFTER),
			pattern(BEFORE + "\\d(?:" + SPACE + "\\d){14,18}" + AFTER),
			// mobile telephones, with or without the country's number
			pattern(BEFORE + "(?:[+＋]?[8８][6６]" + GAP + ")?[1１](?:" + GAP + "\\d){10}" + AFTER),
			// fixed telephones with their area
			pattern(BEFORE + "[(（]?[0０]\\d{2,3}[)）]?" + GAP + "[1-9１-９](?:" + GAP + "\\d){6,7}" + AFTER),
			// any number said to be one
			pattern("(?<=(?:电话|手机|座机|联系方式|微信|QQ|身份证号|身份证号码|证件号码|银行卡号|卡号|账号)(?:号码|号)?[:：为是]{0,2}[\\s　]{0,2})"
					+ "[A-Za-z]{0,2}\\d(?:" + GAP + "[\\dXxＸｘ]){4,24}"));

	private PersonalData() {
	}

	/** The text with every such number and name replaced. */
	public static String masked(String text) {
		String masked = text;
		for (Pattern number : NUMBERS) {
			masked = number.matcher(masked).replaceAll(MASK);
		}
		return CONTACT.matcher(masked).replaceAll("$1" + NAMELESS);
	}

	private static Pattern pattern(String text) {
		return Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS);
	}

}
