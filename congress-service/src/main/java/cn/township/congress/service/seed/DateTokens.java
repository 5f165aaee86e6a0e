package cn.township.congress.service.seed;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are exactly {@code @-120} or {@code @+10} are days before or after the day
 * of loading. They become ISO dates before the file reaches the import.
 */
final class DateTokens {

	private static final Pattern TOKEN = Pattern.compile("(?<=^|,)@([+-]\\d{1,5})(?=,|$)", Pattern.MULTILINE);

	private DateTokens() {
	}

	static String resolve(String csv, LocalDate day) {
		Matcher token = TOKEN.matcher(csv);
		return token.replaceAll((match) -> day.plusDays(Long.parseLong(match.group(1))).toString());
	}

}
