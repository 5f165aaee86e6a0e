package cn.township.congress.web.indicator;

import java.util.List;

import cn.township.congress.web.shared.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The overview as it is read, all texts ready, so that the template only writes.
 *
 * @param title 全县总览
 * @param subtitle area, year and how many townships
 * @param years the years one can choose
 * @param yearLabel the one chosen
 * @param only the button for the townships with something overdue
 * @param counties whether the county stands beside each township
 * @param unit head of the first column
 * @param heads heads of the other columns
 * @param groups the townships, and the row of the whole area
 * @param closed not accepted or withdrawn, which no column shows
 * @param bars who replies late
 * @param definitions how each number is counted
 * @param exportUrl the same as a workbook
 * @param empty whether there is no township at all
 */
record OverviewPage(String title, String subtitle, List<Tab> years, String yearLabel, Tab only, boolean counties,
		Head unit, List<Head> heads, List<Group> groups, Figure closed, List<OnTimeBar> bars,
		List<Definition> definitions, String exportUrl, boolean empty) {

	/**
	 * @param href sorts by the column
	 * @param sorted ascending, descending, or nothing
	 * @param definition how it is counted
	 */
	record Head(String key, String label, String href, @Nullable String sorted, String definition) {
	}

	/** Rows that belong together. */
	record Group(boolean sum, List<Line> lines) {
	}

	/** A township, or the sum. */
	record Line(String name, @Nullable String county, List<Cell> cells) {
	}

	/**
	 * @param part the number, or the upper number of a rate; nothing where a rate has
	 * nothing to divide by
	 * @param whole the lower number of a rate
	 * @param percent the rate
	 * @param badge class of a badge around the number, for what is wrong
	 * @param hint how it is counted
	 */
	record Cell(@Nullable Figure part, @Nullable Figure whole, @Nullable String percent, @Nullable String badge,
			String hint) {
	}

	/**
	 * @param href its rows, nothing where there are none
	 */
	record Figure(int count, @Nullable String href) {
	}

	/** A word and how it is counted. */
	record Definition(String key, String label, String text) {
	}

}
