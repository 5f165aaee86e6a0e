package cn.township.congress.service.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Resident identity numbers (公民身份号码, GB 11643). */
final class IdNumbers {

	private static final int[] WEIGHTS = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };

	private static final String CHECK_DIGITS = "10X98765432";

	private IdNumbers() {
	}

	static String parse(SheetCell cell, LocalDate today) {
		String number = CellText.code(cell.text()).toUpperCase(Locale.ROOT);
		if (cell.kind() == SheetCell.Kind.NUMBER && number.length() > 15) {
			throw new BadCell("cell.id-as-number");
		}
		if (number.matches("\\d{15}")) {
			throw new BadCell("cell.id-15");
		}
		if (!number.matches("[1-9]\\d{16}[\\dX]")) {
			throw new BadCell("cell.id-form", CellText.length(number));
		}
		checkBirth(number.substring(6, 14), today);
		if (checkDigit(number) != number.charAt(17)) {
			throw new BadCell("cell.id-check");
		}
		return number;
	}

	private static void checkBirth(String digits, LocalDate today) {
		try {
			LocalDate birth = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
			if (birth.isAfter(today)) {
				throw new BadCell("cell.id-birth", digits);
			}
		}
		catch (DateTimeException ex) {
			throw new BadCell("cell.id-birth", digits);
		}
	}

	private static char checkDigit(String number) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (number.charAt(i) - '0');
		}
		return CHECK_DIGITS.charAt(sum % 11);
	}

}
