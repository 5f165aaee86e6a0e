package cn.township.congress.domain.rule;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A date counted in days, and the years for which no holiday table is published yet, so
 * that the date may still move.
 */
public record WorkdayDeadline(LocalDate date, Set<Integer> yearsEstimated) {

	public WorkdayDeadline {
		yearsEstimated = Set.copyOf(yearsEstimated);
	}

	public boolean isEstimated() {
		return !this.yearsEstimated.isEmpty();
	}

	/** For the page, empty when nothing is estimated: 2027年放假安排尚未录入，按周末推算. */
	public String note() {
		return isEstimated() ? years() + "年放假安排尚未录入，按周末推算" : "";
	}

	private String years() {
		return new TreeSet<>(this.yearsEstimated).stream().map(String::valueOf).collect(Collectors.joining("、"));
	}

}
