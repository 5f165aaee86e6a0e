package cn.township.congress.web.session;

import java.util.Arrays;

import cn.township.congress.service.session.SessionMeasure;
import cn.township.congress.service.session.StatisticsFilter;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the statistics as it stands in the address; what makes no sense is left
 * out. Without a year it is this year's, unless one session is named.
 *
 * @param year 4 digits, or ALL
 */
record StatisticsForm(@Nullable String year, @Nullable String unit, @Nullable String session, @Nullable String meeting,
		@Nullable String measure) {

	static final String ALL = "ALL";

	StatisticsFilter filter(int thisYear) {
		return new StatisticsFilter(yearOr(thisYear), unitOrNull(), id(this.session), id(this.meeting));
	}

	@Nullable Integer yearOr(int thisYear) {
		if (ALL.equals(this.year) || id(this.session) != null) {
			return null;
		}
		return (this.year != null && this.year.strip().matches("(19|20|21)[0-9]{2}"))
				? Integer.valueOf(this.year.strip()) : Integer.valueOf(thisYear);
	}

	@Nullable Integer unitOrNull() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	SessionMeasure measureOr(SessionMeasure other) {
		return Arrays.stream(SessionMeasure.values())
			.filter((one) -> one.name().equals(this.measure))
			.findFirst()
			.orElse(other);
	}

	/** The same filter. */
	Address address(String path, int thisYear) {
		Integer of = yearOr(thisYear);
		return Address.of(path)
			.with("year", (of != null) ? of : (id(this.session) == null) ? ALL : null)
			.with("unit", unitOrNull())
			.with("session", id(this.session));
	}

	private static @Nullable Long id(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
