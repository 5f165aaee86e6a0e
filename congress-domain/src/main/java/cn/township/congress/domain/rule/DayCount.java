package cn.township.congress.domain.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of days, either calendar days (日) or working days (工作日); written {@code 7d} or
 * {@code 10wd} in a setting.
 */
public record DayCount(int days, boolean working) {

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,3})\\s*(d|wd|日|天|个?工作日)?");

	public DayCount {
		if (days < 0) {
			throw new IllegalArgumentException("Negative number of days: " + days);
		}
	}

	/**
	 * Reads {@code 7d}, {@code 7日}, {@code 10wd}, {@code 10个工作日}; a bare number means
	 * calendar days.
	 */
	public static DayCount parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a number of days: " + text);
		}
		String unit = (matcher.group(2) != null) ? matcher.group(2) : "d";
		return new DayCount(Integer.parseInt(matcher.group(1)), unit.equals("wd") || unit.endsWith("工作日"));
	}

	/** For the page: 7日 or 10个工作日. */
	public String label() {
		return this.days + (this.working ? "个工作日" : "日");
	}

	@Override
	public String toString() {
		return this.days + (this.working ? "wd" : "d");
	}

}
