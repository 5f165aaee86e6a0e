package cn.township.congress.service.composition;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * All counts of one area.
 *
 * @param unit code of the area
 * @param name its name
 * @param counts by the keys of the items
 */
public record CompositionLine(int unit, String name, Map<String, Long> counts) {

	/** Zero where nothing was counted. */
	public long count(String key) {
		return this.counts.getOrDefault(key, 0L);
	}

	public long total() {
		return count(CompositionItem.TOTAL);
	}

	/** As it stands in the table: a count, or a mean with one decimal. */
	public String shown(CompositionItem item) {
		if (item.kind() != CompositionItem.Kind.AVERAGE) {
			return Long.toString(count(item.key()));
		}
		return (total() == 0) ? "—" : String.format(Locale.ROOT, "%.1f", (double) count(item.key()) / total());
	}

	/** Percent of all with one decimal; a dash where it says nothing. */
	public String share(CompositionItem item) {
		if (!item.hasShare() || total() == 0) {
			return "—";
		}
		long tenths = Math.round(count(item.key()) * 1000.0 / total());
		return tenths / 10 + "." + tenths % 10 + "%";
	}

	CompositionLine plus(CompositionLine other) {
		Map<String, Long> sums = new TreeMap<>(this.counts);
		other.counts.forEach((key, count) -> sums.merge(key, count, Long::sum));
		return new CompositionLine(this.unit, this.name, sums);
	}

}
