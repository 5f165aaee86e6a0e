package cn.township.congress.web.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Rate;
import cn.township.congress.service.suggestion.SuggestionSet;

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
			.filter((row) -> rate(row).isKnown())
			.sorted(Comparator.comparingDouble((OverviewRow row) -> rate(row).share())
				.thenComparing(Comparator.comparingInt((OverviewRow row) -> rate(row).whole()).reversed())
				.thenComparingInt(OverviewRow::unitCode))
			.limit(MOST)
			.map(OnTimeBar::of)
			.toList();
	}

	private static Rate rate(OverviewRow row) {
		return row.of(Indicator.ON_TIME_RATE).rate();
	}

	private static OnTimeBar of(OverviewRow row) {
		int all = rate(row).whole();
		int inTime = rate(row).part();
		int late = row.count(SuggestionSet.REPLIED_EVER) - inTime;
		int missing = all - inTime - late;
		return new OnTimeBar(row.unitName(), percent(inTime, all), percent(late, all), percent(inTime + late, all),
				percent(missing, all), rate(row).percent() + words(inTime, late, missing));
	}

	private static String words(int inTime, int late, int missing) {
		StringBuilder words = new StringBuilder("（按期 ").append(inTime);
		if (late > 0) {
			words.append("、迟答 ").append(late);
		}
		if (missing > 0) {
			words.append("、未答 ").append(missing);
		}
		return words.append("）").toString();
	}

	private static String percent(int part, int whole) {
		return String.format(Locale.ROOT, "%.2f%%", part * 100.0 / whole);
	}

}
