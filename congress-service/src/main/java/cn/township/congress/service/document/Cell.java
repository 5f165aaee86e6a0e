package cn.township.congress.service.document;

import org.jspecify.annotations.Nullable;

/**
 * A cell below the head; like a head it may take several places.
 *
 * @param across columns it takes
 * @param down rows it takes
 */
public record Cell(String text, Align align, int across, int down) {

	/** Where the text stands, and whether it is something to calculate with. */
	public enum Align {

		/** At the beginning, as running text. */
		LEFT,

		/** In the middle, as words and dates. */
		CENTER,

		/** A whole number or a share in percent; a number in a workbook. */
		NUMBER

	}

	public Cell {
		if (across < 1 || down < 1) {
			throw new IllegalArgumentException("A cell takes at least one place: " + text);
		}
	}

	public Cell(String text, Align align) {
		this(text, align, 1, 1);
	}

	/** Running text. */
	public static Cell text(@Nullable String text) {
		return new Cell((text != null) ? text : "", Align.LEFT);
	}

	/** A word or a date in the middle. */
	public static Cell middle(@Nullable String text) {
		return new Cell((text != null) ? text : "", Align.CENTER);
	}

	/** A count. */
	public static Cell number(long number) {
		return new Cell(Long.toString(number), Align.NUMBER);
	}

	/** A share as it is read, such as 45.2%. */
	public static Cell share(String percent) {
		return new Cell(percent, Align.NUMBER);
	}

	/** The same over several places. */
	public Cell over(int columns, int rows) {
		return new Cell(this.text, this.align, columns, rows);
	}

}
