package cn.township.congress.web.shared;

import java.text.Normalizer;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.format.Formatter;
import org.springframework.stereotype.Component;

/**
 * Dates as people type them: 2026-3-5, 2026年3月5日, 2026.3.5, 2026/3/5, 20260305, also in
 * full-width digits. 31 February is refused, never moved.
 */
@Component
public class DateFormatter implements Formatter<LocalDate> {

	private static final Pattern TYPED = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?");

	private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	@Override
	public LocalDate parse(String text, Locale locale) throws ParseException {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('。', '.').strip();
		Matcher typed = TYPED.matcher(plain);
		Matcher found = typed.matches() ? typed : COMPACT.matcher(plain);
		if (!found.matches()) {
			throw new ParseException(text, 0);
		}
		try {
			return LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
		}
		catch (DateTimeException ex) {
			throw new ParseException(text, 0);
		}
	}

	@Override
	public String print(LocalDate date, Locale locale) {
		return DateTimeFormatter.ISO_LOCAL_DATE.format(date);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

}
