package cn.township.congress.service.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each head and cell of a table stands once the merged ones are laid out.
 */
final class Grid {

	private static final int NARROWEST = 4;

	private static final int WIDEST = 36;

	/** A head longer than this breaks into lines. */
	private static final int HEAD = 8;

	/** Columns from which heads are as narrow as can be. */
	private static final int MANY = 20;

	private final int headRows;

	/**
	 * One line per row, one box per column; a merged box stands in each of its places.
	 */
	private final List<List<Box>> lines;

	private final int[] widths;

	private Grid(int headRows, List<List<Box>> lines) {
		this.headRows = headRows;
		this.lines = lines;
		this.widths = widthsOf(lines);
	}

	static Grid of(PaperTable table) {
		int rows = table.heads().size() + table.rows().size();
		List<List<Box>> lines = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			lines.add(new ArrayList<>());
		}
		for (int row = 0; row < table.heads().size(); row++) {
			for (Head head : table.heads().get(row)) {
				Box box = new Box(row, free(lines.get(row)), head.across(), head.down(), head.text(), Cell.Align.CENTER,
						true);
				place(box, lines, table.heads().size());
			}
		}
		for (int i = 0; i < table.rows().size(); i++) {
			int row = table.heads().size() + i;
			for (Cell cell : table.rows().get(i)) {
				Box box = new Box(row, free(lines.get(row)), cell.across(), cell.down(), cell.text(), cell.align(),
						false);
				place(box, lines, rows);
			}
		}
		return new Grid(table.heads().size(), complete(lines));
	}

	int headRows() {
		return this.headRows;
	}

	int rows() {
		return this.lines.size();
	}

	int columns() {
		return this.widths.length;
	}

	/** The box of each column; a merged one comes several times. */
	List<Box> line(int row) {
		return this.lines.get(row);
	}

	/** What stands first in its place, in reading order. */
	List<Box> boxes() {
		List<Box> boxes = new ArrayList<>();
		for (int row = 0; row < rows(); row++) {
			for (int column = 0; column < columns(); column++) {
				Box box = this.lines.get(row).get(column);
				if (box.row() == row && box.column() == column) {
					boxes.add(box);
				}
			}
		}
		return boxes;
	}

	/** Letters a column needs; a Chinese character counts as two. */
	int width(int column) {
		return this.widths[column];
	}

	int width(Box box) {
		return Arrays.stream(this.widths, box.column(), box.column() + box.across()).sum();
	}

	int width() {
		return Arrays.stream(this.widths).sum();
	}

	/** How many lines the text of the box breaks into within its columns. */
	int lines(Box box) {
		int room = Math.max(2, width(box));
		return Math.max(1, box.text().lines().mapToInt((line) -> 1 + Math.max(0, letters(line) - 1) / room).sum());
	}

	private static int free(List<Box> line) {
		int column = 0;
		while (column < line.size() && line.get(column) != Box.NONE) {
			column++;
		}
		return column;
	}

	private static void place(Box box, List<List<Box>> lines, int end) {
		if (box.row() + box.down() > end) {
			throw new IllegalArgumentException("Taller than the table: " + box.text());
		}
		for (List<Box> line : lines.subList(box.row(), box.row() + box.down())) {
			for (int column = box.column(); column < box.column() + box.across(); column++) {
				while (line.size() <= column) {
					line.add(Box.NONE);
				}
				if (line.set(column, box) != Box.NONE) {
					throw new IllegalArgumentException("Two texts in one place: " + box.text());
				}
			}
		}
	}

	private static List<List<Box>> complete(List<List<Box>> lines) {
		int columns = lines.isEmpty() ? 0 : lines.get(0).size();
		for (List<Box> line : lines) {
			if (line.size() != columns || line.contains(Box.NONE)) {
				throw new IllegalArgumentException("A row of " + line.size() + " places in a table of " + columns);
			}
		}
		return lines;
	}

	private static int[] widthsOf(List<List<Box>> lines) {
		int[] widths = new int[lines.isEmpty() ? 0 : lines.get(0).size()];
		Arrays.fill(widths, NARROWEST);
		int widestHead = (widths.length > MANY) ? NARROWEST : HEAD;
		for (List<Box> line : lines) {
			for (Box box : line) {
				if (box.across() == 1) {
					int wanted = box.head() ? Math.min(widestHead, letters(box.text())) : letters(box.text());
					widths[box.column()] = Math.min(WIDEST, Math.max(widths[box.column()], wanted));
				}
			}
		}
		return widths;
	}

	private static int letters(String text) {
		return text.lines()
			.mapToInt((line) -> line.codePoints().map((c) -> (c < 0x2000) ? 1 : 2).sum())
			.max()
			.orElse(0);
	}

	/** A text in its place. */
	record Box(int row, int column, int across, int down, String text, Cell.Align align, boolean head) {

		static final Box NONE = new Box(-1, -1, 1, 1, "", Cell.Align.LEFT, false);

		boolean isMerged() {
			return this.across > 1 || this.down > 1;
		}

	}

}
