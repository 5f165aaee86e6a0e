package cn.township.congress.domain.shared;

/**
 * Whole numbers from 0 to 9999 in Chinese words, as laws, terms (届) and sessions (次) are
 * counted: 10 is 十, 51 is 五十一, 101 is 一百零一.
 */
public final class ChineseNumber {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final String[] PLACES = { "千", "百", "十", "" };

	private ChineseNumber() {
	}

	public static String of(int number) {
		if (number < 0 || number > 9999) {
			throw new IllegalArgumentException("Not between 0 and 9999: " + number);
		}
		if (number < 10) {
			return digit(number);
		}
		String words = spell(number);
		return words.startsWith("一十") ? words.substring(1) : words;
	}

	/** For counting months, days and the like: two is 两 before a measure word. */
	public static String ofMeasure(int number) {
		return (number == 2) ? "两" : of(number);
	}

	private static String spell(int number) {
		StringBuilder words = new StringBuilder();
		boolean gap = false;
		for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10) {
			int digit = number / unit % 10;
			if (digit == 0) {
				gap = !words.isEmpty();
				continue;
			}
			words.append(gap ? "零" : "").append(digit(digit)).append(PLACES[place]);
			gap = false;
		}
		return words.toString();
	}

	private static String digit(int digit) {
		return DIGITS.substring(digit, digit + 1);
	}

}
