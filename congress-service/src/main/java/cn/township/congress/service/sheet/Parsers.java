package cn.township.congress.service.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parsers there are. Each refuses with a Chinese reason and what to do. */
public final class Parsers {

	private static final Pattern MOBILE = Pattern.compile("1\\d{10}");

	private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3})?(\\d{7,8})");

	private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,9}(\\.0+)?");

	private static final Pattern SERIAL = Pattern.compile("第?(\\d{1,9})(?:\\.0+)?号?");

	private static final Pattern HAN_GAP = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");

	private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}()\\-_/.〔〕\\[\\]第号]+");

	private Parsers() {
	}

	/** Free text; line breaks stay. */
	public static Parser<String> text(int maxLength) {
		return (cell, today) -> within(cell.text(), maxLength);
	}

	/**
	 * A person's name: blanks between Chinese characters ("张 三") go, the dot of ethnic
	 * names is made one and the same.
	 */
	public static Parser<String> personName(int maxLength) {
		return (cell, today) -> {
			String closed = HAN_GAP.matcher(cell.text()).replaceAll("");
			String name = within(closed.replaceAll("\\s*[•・．‧∙]\\s*", "·"), maxLength);
			if (name.codePoints().noneMatch(Character::isLetter) || name.matches(".*[\\n=<>@:：].*")) {
				throw new BadCell("cell.name");
			}
			return name;
		};
	}

	/** A card, document or serial number: no blanks inside. */
	public static Parser<String> code(int maxLength) {
		return (cell, today) -> {
			String code = within(CellText.code(cell.text()), maxLength);
			if (!CODE.matcher(code).matches()) {
				throw new BadCell("cell.code");
			}
			return code;
		};
	}

	/** A whole day, not before 1900. */
	public static Parser<LocalDate> date() {
		return (cell, today) -> Dates.day(cell);
	}

	/** A whole day that is not in the future. */
	public static Parser<LocalDate> pastDate() {
		return (cell, today) -> {
			LocalDate day = Dates.day(cell);
			if (day.isAfter(today)) {
				throw new BadCell("cell.future", day);
			}
			return day;
		};
	}

	/** A day not in the future; of a month alone its first day. */
	public static Parser<LocalDate> pastDayOrMonth() {
		return (cell, today) -> {
			LocalDate day = Dates.dayOrMonth(cell);
			if (day.isAfter(today)) {
				throw new BadCell("cell.future", day);
			}
			return day;
		};
	}

	/** A month; a day is understood and left out. */
	public static Parser<YearMonth> yearMonth() {
		return (cell, today) -> Dates.month(cell);
	}

	/** Month of birth of a living adult or child: not in the future, age at most 120. */
	public static Parser<YearMonth> birthMonth() {
		return (cell, today) -> {
			YearMonth month = Dates.month(cell);
			if (month.isAfter(YearMonth.from(today))) {
				throw new BadCell("cell.birth-future", month);
			}
			if (month.isBefore(YearMonth.from(today.minusYears(120)))) {
				throw new BadCell("cell.birth-too-old", month);
			}
			return month;
		};
	}

	/** A mobile number or a landline with or without area code. */
	public static Parser<String> phone() {
		return (cell, today) -> {
			String digits = CellText.code(cell.text()).replaceAll("^\\+?86(?=1)", "").replaceAll("[-()]", "");
			if (MOBILE.matcher(digits).matches()) {
				return digits;
			}
			if (!LANDLINE.matcher(digits).matches()) {
				throw new BadCell("cell.phone");
			}
			return digits.replaceFirst("^(0[12]\\d|0[3-9]\\d{2})(?=\\d{7,8}$)", "$1-");
		};
	}

	/** A resident identity number of 18 characters, its date and check digit verified. */
	public static Parser<String> idNumber() {
		return IdNumbers::parse;
	}

	public static Parser<Integer> integer(int from, int to) {
		return (cell, today) -> {
			String plain = CellText.code(cell.text());
			if (!INTEGER.matcher(plain).matches()) {
				throw new BadCell("cell.integer", from, to);
			}
			int number = Integer.parseInt(plain.replaceFirst("\\..*", ""));
			if (number < from || number > to) {
				throw new BadCell("cell.integer-range", from, to);
			}
			return number;
		};
	}

	/** 7, 第7号 or 7号. */
	public static Parser<Integer> serialNumber(int to) {
		return (cell, today) -> {
			Matcher number = SERIAL.matcher(CellText.code(cell.text()));
			if (!number.matches() || Integer.parseInt(number.group(1)) > to || Integer.parseInt(number.group(1)) == 0) {
				throw new BadCell("cell.integer", 1, to);
			}
			return Integer.valueOf(number.group(1));
		};
	}

	/** 是 or 否, also √, 有 / 无, Y / N. */
	public static Choice<Boolean> yesNo() {
		return Choice.<Boolean>of(List.of(true, false), (yes) -> yes ? "是" : "否")
			.also(true, "√", "✓", "y", "yes", "true", "1", "有")
			.also(false, "×", "n", "no", "false", "0", "无", "不是");
	}

	private static String within(String text, int maxLength) {
		int length = CellText.length(text);
		if (length > maxLength) {
			throw new BadCell("cell.too-long", maxLength, length);
		}
		return text;
	}

}
