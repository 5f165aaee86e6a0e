package cn.township.congress.web.indicator;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the reader asked of the overview, as it stands in the address; nonsense counts as
 * not asked.
 *
 * @param year a year of submission, {@code all}, or nothing for this year
 * @param only {@code overdue} for the townships with something overdue
 * @param sort key of a column, with a minus sign for the largest first
 */
record OverviewForm(@Nullable String year, @Nullable String only, @Nullable String sort) {

	private static final String ALL_YEARS = "all";

	/** Nothing for all years. */
	@Nullable Integer year(Clock clock) {
		if (ALL_YEARS.equals(this.year)) {
			return null;
		}
		boolean isYear = this.year != null && this.year.matches("[12][0-9]{3}");
		return isYear ? Integer.valueOf(this.year) : LocalDate.now(clock).getYear();
	}

	boolean onlyOverdue() {
		return "overdue".equals(this.only);
	}

	OverviewColumn column() {
		String key = (this.sort == null) ? "" : this.sort;
		return OverviewColumn.parse(key.startsWith("-") ? key.substring(1) : key).orElse(OverviewColumn.UNIT);
	}

	boolean descending() {
		return this.sort != null && this.sort.startsWith("-");
	}

	OverviewForm withYear(@Nullable Integer other) {
		return new OverviewForm((other == null) ? ALL_YEARS : other.toString(), this.only, this.sort);
	}

	OverviewForm withOnlyOverdue(boolean wanted) {
		return new OverviewForm(this.year, wanted ? "overdue" : null, this.sort);
	}

	/**
	 * Sorted by the column: names and rates from below, so that who is behind comes
	 * first; counts from above; a second time the other way round.
	 */
	OverviewForm sortedBy(OverviewColumn other) {
		boolean rising = other == OverviewColumn.UNIT || other.isRate();
		boolean down = (other == column()) ? !descending() : !rising;
		return new OverviewForm(this.year, this.only, (down ? "-" : "") + other.key());
	}

	/** The address that asks this of the path. */
	String at(String path) {
		StringBuilder query = new StringBuilder();
		append(query, "year", (this.year != null && this.year.matches("all|[12][0-9]{3}")) ? this.year : null);
		append(query, "only", onlyOverdue() ? this.only : null);
		append(query, "sort",
				(column() != OverviewColumn.UNIT || descending()) ? (descending() ? "-" : "") + column().key() : null);
		return path + query;
	}

	private static void append(StringBuilder query, String name, @Nullable String value) {
		if (value != null) {
			query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
		}
	}

}
