package cn.township.congress.service.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Dates, numbers and names as papers write them.
 */
final class PaperWords {

	/** A place to write on. */
	static final String BLANK = "____";

	/** A date to be written by hand. */
	static final String BLANK_DATE = "　　年　　月　　日";

	private PaperWords() {
	}

	static String date(@Nullable LocalDate day) {
		return (day == null) ? "" : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	/** 2026年3月5日至6日; what repeats is left out. */
	static String range(LocalDate from, LocalDate to) {
		if (from.equals(to)) {
			return date(from);
		}
		String end = to.getDayOfMonth() + "日";
		if (from.getMonth() != to.getMonth() || from.getYear() != to.getYear()) {
			end = to.getMonthValue() + "月" + end;
		}
		if (from.getYear() != to.getYear()) {
			end = to.getYear() + "年" + end;
		}
		return date(from) + "至" + end;
	}

	static String dayOfWeek(LocalDate day) {
		return day.getMonthValue() + "月" + day.getDayOfMonth() + "日\n（"
				+ day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA) + "）";
	}

	static String moment(LocalDate day, @Nullable LocalTime time) {
		return date(day) + ((time != null) ? time.getHour() + "时" + "%02d".formatted(time.getMinute()) + "分" : "");
	}

	static String clock(@Nullable LocalTime time) {
		return (time == null) ? "" : time.getHour() + ":" + "%02d".formatted(time.getMinute());
	}

	static String number(@Nullable Integer number) {
		return (number == null) ? "" : number.toString();
	}

	/** In a sentence, where a number not known yet is written in by hand. */
	static String numberOrBlank(@Nullable Integer number) {
		return (number == null) ? BLANK : number.toString();
	}

	/**
	 * Names of two characters are spaced as those of three, as official lists have them.
	 */
	static String spaced(String name) {
		return (name.codePointCount(0, name.length()) == 2)
				? name.substring(0, name.offsetByCodePoints(0, 1)) + "　" + name.substring(name.offsetByCodePoints(0, 1))
				: name;
	}

	/** In narrow columns: 2026.03.05. */
	static String shortDate(@Nullable LocalDate day) {
		return (day == null) ? "" : "%d.%02d.%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

	/** In a cell: each paragraph begins two characters in. */
	static String indented(String text) {
		return String.join("\n", paragraphs(text).stream().map((line) -> "　　" + line).toList());
	}

	/** The choices of a form with the one that was made. */
	static String ticked(@Nullable String chosen, String gap, String... choices) {
		return String.join(gap,
				List.of(choices).stream().map((choice) -> (choice.equals(chosen) ? "☑ " : "□ ") + choice).toList());
	}

	/** A text typed without its last full stop gets one. */
	static String closed(String text) {
		return text.matches("(?s).*[\\p{IsHan}\\p{Alnum}）」》]") ? text + "。" : text;
	}

	/** Without the full stop the sentence around it has. */
	static String clause(String text) {
		return text.strip().replaceAll("[。．.；;]+$", "");
	}

	static String names(List<String> names) {
		return String.join("、", names);
	}

	static List<String> paragraphs(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

}
