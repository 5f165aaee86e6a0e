package cn.township.congress.web.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.township.congress.service.indicator.Indicator;
import cn.township.congress.service.indicator.OverviewRow;
import cn.township.congress.service.indicator.Rate;
import cn.township.congress.service.suggestion.SuggestionSet;
import org.jspecify.annotations.Nullable;

/**
 * A column of the overview: what it shows of a row, and which suggestions are behind it.
 * Labels are in messages.properties under the constant's name.
 */
enum OverviewColumn {

	/** The township. */
	UNIT(null),

	/** Deputies in office, of the seats. */
	DEPUTIES(null),

	/** All suggestions. */
	TOTAL(Indicator.TOTAL),

	/** Waiting to be accepted. */
	TO_ACCEPT(Indicator.TO_ACCEPT),

	/** Waiting for the presidium. */
	TO_HAND_OVER(Indicator.TO_HAND_OVER),

	/** With the agency. */
	HANDLING(Indicator.HANDLING),

	/** Waiting for the deputy. */
	TO_EVALUATE(Indicator.TO_EVALUATE),

	/** Evaluated. */
	TO_CONCLUDE(Indicator.TO_CONCLUDE),

	/** A promise is followed. */
	TRACKING(Indicator.TRACKING),

	/** Concluded. */
	CONCLUDED(Indicator.CONCLUDED),

	/** Replied, of those handed over. */
	REPLY_RATE(Indicator.REPLY_RATE),

	/** Replied in time, of those replied or due. */
	ON_TIME_RATE(Indicator.ON_TIME_RATE),

	/** Satisfied, of those evaluated. */
	SATISFACTION_RATE(Indicator.SATISFACTION_RATE),

	/** Past the deadline. */
	OVERDUE(Indicator.OVERDUE),

	/** Due within fourteen days. */
	DUE_SOON(Indicator.DUE_SOON);

	/** All but the name of the township. */
	static final List<OverviewColumn> FIGURES = Arrays.stream(values()).filter((c) -> c != UNIT).toList();

	private final @Nullable Indicator indicator;

	OverviewColumn(@Nullable Indicator indicator) {
		this.indicator = indicator;
	}

	/** The count or, for a rate, both numbers. */
	Rate of(OverviewRow row) {
		if (this.indicator == null) {
			return (this == DEPUTIES) ? new Rate(row.deputies(), row.seats()) : new Rate(0, 0);
		}
		return row.of(this.indicator).rate();
	}

	/** What is counted, or the upper number of the rate. */
	@Nullable SuggestionSet part() {
		return (this.indicator != null) ? this.indicator.part() : null;
	}

	/** The lower number of the rate. */
	@Nullable SuggestionSet whole() {
		return (this.indicator != null) ? this.indicator.whole() : null;
	}

	boolean isRate() {
		return whole() != null;
	}

	/** Whose definition holds; none where no suggestions are counted. */
	@Nullable Indicator indicator() {
		return this.indicator;
	}

	/** The word in an address. */
	String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<OverviewColumn> parse(String key) {
		return Arrays.stream(values()).filter((column) -> column.key().equals(key)).findFirst();
	}

	/** Smallest first; what is not known stands last in either direction. */
	Comparator<OverviewRow> order(boolean descending) {
		Comparator<OverviewRow> order = switch (this) {
			case UNIT -> Comparator.comparingInt(OverviewRow::unitCode);
			case DEPUTIES -> Comparator.comparingInt(OverviewRow::deputies);
			default -> Comparator.comparingDouble((row) -> isRate() ? of(row).share() : of(row).part());
		};
		Comparator<OverviewRow> known = Comparator.comparing((row) -> isRate() && !of(row).isKnown());
		return known.thenComparing(descending ? order.reversed() : order).thenComparingInt(OverviewRow::unitCode);
	}

}
