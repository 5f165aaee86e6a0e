package cn.township.congress.service.document;

/**
 * A head of a table, over several columns and rows. As in HTML, a place covered by a head
 * from above is left out of its row.
 *
 * @param across columns it stands over
 * @param down rows it takes
 */
public record Head(String text, int across, int down) {

	public Head {
		if (across < 1 || down < 1) {
			throw new IllegalArgumentException("A head takes at least one place: " + text);
		}
	}

	/** Over one column, one row high. */
	public static Head of(String text) {
		return new Head(text, 1, 1);
	}

}
