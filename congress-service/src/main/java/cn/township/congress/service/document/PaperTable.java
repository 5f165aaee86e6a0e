package cn.township.congress.service.document;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper that consists of one table: title, heads that may be merged, rows, a line for
 * signatures. {@link WordPaper} and {@link SheetPaper} write it.
 *
 * @param title in the middle of the first line, also the name of the worksheet
 * @param subtitle unit and day, below the title
 * @param landscape whether the sheet lies
 * @param heads rows of heads, repeated on each page
 * @param rows rows of cells
 * @param footer who filled it in, below the table
 */
public record PaperTable(String title, @Nullable String subtitle, boolean landscape, List<List<Head>> heads,
		List<List<Cell>> rows, @Nullable String footer) {

	private static final int MOST_ON_A4 = 30;

	public PaperTable {
		heads = heads.stream().map(List::copyOf).toList();
		rows = rows.stream().map(List::copyOf).toList();
	}

	/** Upright and empty. */
	public static PaperTable titled(String title) {
		return new PaperTable(title, null, false, List.of(), List.of(), null);
	}

	public PaperTable subtitle(String text) {
		return new PaperTable(this.title, text, this.landscape, this.heads, this.rows, this.footer);
	}

	public PaperTable inLandscape() {
		return new PaperTable(this.title, this.subtitle, true, this.heads, this.rows, this.footer);
	}

	/** Whether it has so many columns that it needs a sheet of A3. */
	public boolean isLarge() {
		return this.landscape && !this.rows.isEmpty()
				&& this.rows.get(0).stream().mapToInt(Cell::across).sum() > MOST_ON_A4;
	}

	/** One more row of heads. */
	public PaperTable head(List<Head> row) {
		List<List<Head>> more = new ArrayList<>(this.heads);
		more.add(row);
		return new PaperTable(this.title, this.subtitle, this.landscape, more, this.rows, this.footer);
	}

	/** One more row of heads, none of them merged. */
	public PaperTable head(String... texts) {
		return head(List.of(texts).stream().map(Head::of).toList());
	}

	/** All rows. */
	public PaperTable rows(List<List<Cell>> all) {
		return new PaperTable(this.title, this.subtitle, this.landscape, this.heads, all, this.footer);
	}

	public PaperTable footer(String text) {
		return new PaperTable(this.title, this.subtitle, this.landscape, this.heads, this.rows, text);
	}

}
