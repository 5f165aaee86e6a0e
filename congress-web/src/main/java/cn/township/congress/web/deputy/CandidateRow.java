package cn.township.congress.web.deputy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.township.congress.domain.deputy.CandidateFacts;
import cn.township.congress.domain.deputy.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form for candidates as typed; a row without a name is left out.
 */
record CandidateRow(int at, String name, String sex, String ethnicity, String born, String party, String workUnit,
		String idNumber) {

	/** Twice as many candidates as a district has seats. */
	static final int ROWS = 6;

	private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]?\\s*(\\d{1,2})月?(\\s*[-/.]?\\d{1,2}日?)?");

	private static final int LONGEST = 100;

	static List<CandidateRow> typed(Map<String, String> typed) {
		return IntStream.range(0, ROWS)
			.mapToObj((at) -> new CandidateRow(at, text(typed, "name", at), text(typed, "sex", at),
					text(typed, "ethnicity", at), text(typed, "born", at), text(typed, "party", at),
					text(typed, "workUnit", at), text(typed, "idNumber", at)))
			.toList();
	}

	boolean isEmpty() {
		return this.name.isEmpty();
	}

	/** Nothing where sex or month of birth cannot be read. */
	Optional<CandidateFacts> facts() {
		Matcher month = MONTH.matcher(this.born);
		if (!month.matches() || !("MALE".equals(this.sex) || "FEMALE".equals(this.sex)) || this.name.length() > 40
				|| this.idNumber.length() > 18) {
			return Optional.empty();
		}
		try {
			return Optional.of(new CandidateFacts(this.name, Sex.valueOf(this.sex),
					this.ethnicity.isEmpty() ? "汉族" : cut(this.ethnicity, 20),
					LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1),
					orNull(cut(this.party, 40)), orNull(cut(this.workUnit, LONGEST)), orNull(this.idNumber)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static String text(Map<String, String> typed, String name, int at) {
		return typed.getOrDefault(name + at, "").strip();
	}

	private static String cut(String text, int length) {
		return text.substring(0, Math.min(length, text.length()));
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
