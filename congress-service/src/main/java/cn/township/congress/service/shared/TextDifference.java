package cn.township.congress.service.shared;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * How one text differs from another, line by line, in the order of reading.
 *
 * @param lines every line of both texts; what both share is there once
 */
public record TextDifference(List<Line> lines) {

	/** From the text in force to another, for instance a new draft. */
	public static TextDifference between(String before, String after) {
		List<String> old = before.lines().map(String::strip).toList();
		List<String> now = after.lines().map(String::strip).toList();
		List<Line> lines = new ArrayList<>();
		for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
			if (delta.getType() == DeltaType.EQUAL) {
				add(lines, Change.SAME, delta.getSource().getLines());
			}
			else {
				add(lines, Change.REMOVED, delta.getSource().getLines());
				add(lines, Change.ADDED, delta.getTarget().getLines());
			}
		}
		return new TextDifference(List.copyOf(lines));
	}

	private static void add(List<Line> lines, Change change, List<String> texts) {
		texts.forEach((text) -> lines.add(new Line(change, text)));
	}

	/** Whether both texts read the same, blanks at the ends of lines aside. */
	public boolean isEmpty() {
		return this.lines.stream().allMatch((line) -> line.change() == Change.SAME);
	}

	/**
	 * Where a line stands.
	 */
	public enum Change {

		/** In both. */
		SAME,

		/** Only in the first. */
		REMOVED,

		/** Only in the second. */
		ADDED

	}

	/**
	 * A line of one of the texts or of both.
	 */
	public record Line(Change change, String text) {
	}

}
