package cn.township.congress.service.sheet;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param text tidy text: trimmed, full-width letters and digits made plain
 * @param original the text exactly as stored
 * @param kind how the file stored it
 * @param date the day, when {@code kind} is {@link Kind#DATE}
 */
public record SheetCell(String text, String original, Kind kind, @Nullable LocalDate date) {

	static final SheetCell BLANK = new SheetCell("", "", Kind.TEXT, null);

	/** How the file stored the cell. */
	public enum Kind {

		/** Text; also everything in a CSV file. */
		TEXT,
		/** A number, written without grouping, exponent or trailing ".0". */
		NUMBER,
		/** A number shown as a date. */
		DATE,
		/** An error value such as #N/A, or a formula saved without its result. */
		ERROR

	}

	static SheetCell text(String original) {
		return new SheetCell(CellText.tidy(original), original, Kind.TEXT, null);
	}

	static SheetCell number(String plain) {
		return new SheetCell(plain, plain, Kind.NUMBER, null);
	}

	static SheetCell date(LocalDate date) {
		return new SheetCell(date.toString(), date.toString(), Kind.DATE, date);
	}

	static SheetCell error(String shown) {
		return new SheetCell(shown, shown, Kind.ERROR, null);
	}

	boolean isBlank() {
		return this.text.isEmpty() && this.kind != Kind.ERROR;
	}

}
