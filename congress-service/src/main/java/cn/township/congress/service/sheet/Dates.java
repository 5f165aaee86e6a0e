package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Days and months as people write them: 1978-05-03, 1978年5月3日, 1978.5.3, 1978/5/3,
 * 19780503, and the same without the day. Ages and serial numbers are refused with a
 * hint, never guessed.
 */
final class Dates {

	private static final Pattern SEPARATED = Pattern
		.compile("(\\d{4})[-./年、](\\d{1,2})(?:月|[-./、](\\d{1,2})日?|月(\\d{1,2})[日号])?(?:生|出生)?(?:[T ]?00:00(:00)?)?");

	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");

	private static final Pattern AGE = Pattern.compile("\\d{1,3}(周?岁)?");

	private static final Pattern SERIAL = Pattern.compile("[1-7]\\d{4}");

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private Dates() {
	}

	private record Parts(int year, int month, @Nullable Integer day) {

	}

	static LocalDate day(SheetCell cell) {
		if (cell.date() != null) {
			return checkYear(cell.date());
		}
		Parts parts = parts(cell);
		if (parts.day() == null) {
			throw new BadCell("cell.date-without-day");
		}
		return LocalDate.of(parts.year(), parts.month(), parts.day());
	}

	/** Of a month alone its first day. */
	static LocalDate dayOrMonth(SheetCell cell) {
		if (cell.date() != null) {
			return checkYear(cell.date());
		}
		Parts parts = parts(cell);
		return LocalDate.of(parts.year(), parts.month(), Objects.requireNonNullElse(parts.day(), 1));
	}

	static YearMonth month(SheetCell cell) {
		if (cell.date() != null) {
			return YearMonth.from(checkYear(cell.date()));
		}
		Parts parts = parts(cell);
		return YearMonth.of(parts.year(), parts.month());
	}

	private static LocalDate checkYear(LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new BadCell("cell.date-year", day.getYear());
		}
		return day;
	}

	private static Parts parts(SheetCell cell) {
		String text = CellText.code(cell.text());
		if (cell.kind() == SheetCell.Kind.NUMBER && text.matches("\\d{4}\\.1")) {
			throw new BadCell("cell.date-lost-zero", text);
		}
		Matcher matcher = SEPARATED.matcher(text);
		if (matcher.matches()) {
			return check(matcher.group(1), matcher.group(2),
					(matcher.group(3) != null) ? matcher.group(3) : matcher.group(4));
		}
		matcher = DIGITS.matcher(text);
		if (matcher.matches()) {
			return check(matcher.group(1), matcher.group(2), matcher.group(3));
		}
		throw unreadable(text);
	}

	private static BadCell unreadable(String text) {
		if (AGE.matcher(text).matches()) {
			return new BadCell("cell.date-is-age");
		}
		if (SERIAL.matcher(text).matches()) {
			LocalDate meant = LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text));
			return new BadCell("cell.date-is-serial", meant);
		}
		return new BadCell("cell.date");
	}

	private static Parts check(String year, String month, @Nullable String day) {
		Parts parts = new Parts(Integer.parseInt(year), Integer.parseInt(month),
				(day != null) ? Integer.valueOf(day) : null);
		if (parts.year() < FIRST_YEAR || parts.year() > LAST_YEAR) {
			throw new BadCell("cell.date-year", parts.year());
		}
		if (parts.month() < 1 || parts.month() > 12) {
			throw new BadCell("cell.date-month", parts.month());
		}
		int last = YearMonth.of(parts.year(), parts.month()).lengthOfMonth();
		int wanted = Objects.requireNonNullElse(parts.day(), 1);
		if (wanted < 1 || wanted > last) {
			throw new BadCell("cell.date-day", parts.year(), parts.month(), wanted, last);
		}
		return parts;
	}

}
