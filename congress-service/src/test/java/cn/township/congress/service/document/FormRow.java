package cn.township.congress.service.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a form: names of fields and places to write, over one or several columns.
 */
final class FormRow {

	private final int height;

	private final boolean splits;

	private final List<Cell> cells = new ArrayList<>();

	private FormRow(int height, boolean splits) {
		this.height = height;
		this.splits = splits;
	}

	/** So many points high, kept on one page. */
	static FormRow high(int height) {
		return new FormRow(height, false);
	}

	/** At least so many points high; a long text goes on on the next page. */
	static FormRow growing(int height) {
		return new FormRow(height, true);
	}

	/** The name of a field. */
	FormRow name(String text) {
		return with(text, 1, true, false);
	}

	/** A short entry in the middle. */
	FormRow entry(int columns, String text) {
		return with(text, columns, false, false);
	}

	/** A text, from the left. */
	FormRow text(int columns, String text) {
		return with(text, columns, false, true);
	}

	int height() {
		return this.height;
	}

	boolean splits() {
		return this.splits;
	}

	List<Cell> cells() {
		return this.cells;
	}

	private FormRow with(String text, int columns, boolean name, boolean left) {
		this.cells.add(new Cell(text, columns, name, left));
		return this;
	}

	/** A cell of it. */
	record Cell(String text, int columns, boolean name, boolean left) {
	}

}
