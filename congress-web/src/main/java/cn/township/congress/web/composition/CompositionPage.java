package cn.township.congress.web.composition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The table as it is read, all texts ready.
 *
 * @param name the area
 * @param dayLabel the day counted
 * @param deputiesLabel who is counted
 * @param groups the rows of the area
 * @param reported what it is compared with; none if nothing has been reported
 * @param changes how many counts differ from what was reported
 * @param charts the shares as bars
 * @param matrix the areas below; none for a township
 */
record CompositionPage(String name, String dayLabel, String deputiesLabel, long total, List<Group> groups,
		@Nullable String reported, long changes, List<Chart> charts, @Nullable Matrix matrix) {

	/** The rows of one dimension. */
	record Group(String label, List<Line> rows) {
	}

	/**
	 * A row.
	 *
	 * @param part whether it is counted in another row as well
	 * @param href the deputies behind the number; none if there are none to show
	 * @param reported what was reported, where it differs: 上次已报 31，现 32
	 */
	record Line(String label, boolean part, String count, @Nullable String href, String share,
			@Nullable String reported) {
	}

	/** A dimension as bars. */
	record Chart(String label, List<Bar> bars) {
	}

	/**
	 * One bar.
	 *
	 * @param width percent of the whole
	 */
	record Bar(String label, String width, String text) {
	}

	/**
	 * The areas below by one dimension.
	 *
	 * @param heads names of the columns
	 * @param rows one per area, the sum last
	 */
	record Matrix(String label, List<String> heads, List<Area> rows) {
	}

	/** An area below. */
	record Area(String name, @Nullable String href, List<Figure> figures) {
	}

	/** A number with the deputies behind it. */
	record Figure(String head, String text, @Nullable String href) {
	}

}
