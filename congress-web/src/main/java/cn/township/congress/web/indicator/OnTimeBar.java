package cn.township.congress.web.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import cn.township.congress.service.indicator.OverviewRow;

/**
 * How a township's suggestions that are due or replied were replied to, as one bar of
 * three parts in percent of its length.
 *
 * @param inTime end of the part replied in time
 * @param late length of the part replied late, behind it
 * @param missing length of the part not replied, at the end
 * @param text the same in words
 */
record OnTimeBar(String name, String inTime, String late, String missingFrom, String missing, String text) {

	private static final int MOST = 20;

	/** The worst first. */
	static List<OnTimeBar> of(List<OverviewRow> rows) {
		return rows.stream()
			.filter((row) -> row.onTimeRate().isKnown())
			.sorted(Comparator.comparingDouble((OverviewRow row) -> row.onTimeRate().share())
				.thenComparing(Comparator.comparingInt(OverviewRow::dueOrReplied).reversed())
				.thenComparingInt(OverviewRow::unitCode))
			.limit(MOST)
			.map(OnTimeBar::of)
			.toList();
	}

	private static OnTimeBar of(OverviewRow row) {
		int all = row.dueOrReplied();
		return new OnTimeBar(row.unitName(), percent(row.repliedInTime(), all), percent(row.repliedLate(), all),
				percent(row.replied(), all), percent(row.unrepliedOverdue(), all), words(row));
	}

	private static String words(OverviewRow row) {
		StringBuilder words = new StringBuilder(row.onTimeRate().percent());
		words.append("（按期 ").append(row.repliedInTime());
		if (row.repliedLate() > 0) {
			words.append("、迟答 ").append(row.repliedLate());
		}
		if (row.unrepliedOverdue() > 0) {
			words.append("、未答 ").append(row.unrepliedOverdue());
		}
		return words.append("）").toString();
	}

	private static String percent(int part, int whole) {
		return String.format(Locale.ROOT, "%.2f%%", part * 100.0 / whole);
	}

}
