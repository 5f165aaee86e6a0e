package cn.township.congress.web.rule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

import cn.township.congress.service.rule.HolidayRow;
import cn.township.congress.service.sheet.ParsedSheet;

/**
 * Reads the lines somebody typed or pasted from a workbook with the engine that reads
 * files; tab, comma or blank separates.
 */
final class HolidayText {

	private static final String HEADINGS = "日期,类型,说明,依据\n";

	private HolidayText() {
	}

	/** The row numbers of errors are one more than the lines, for the headings. */
	static ParsedSheet<HolidayRow> parse(String text, LocalDate today) {
		String csv = HEADINGS
				+ Arrays.stream(text.split("\\R", -1)).map(HolidayText::line).collect(Collectors.joining("\n"));
		return HolidayRow.SPEC.read("放假安排.csv", csv.getBytes(StandardCharsets.UTF_8), today);
	}

	private static String line(String typed) {
		String line = typed.strip();
		if (line.startsWith("日期")) {
			return "";
		}
		return Arrays.stream(line.split("[\\s,，;；\u3000]+", 4))
			.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
			.collect(Collectors.joining(","));
	}

}
