package cn.township.congress.web.indicator;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

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
	UNIT(null, null, (row) -> new Rate(0, 0)),

	/** Deputies in office, of the seats. */
	DEPUTIES(null, null, (row) -> new Rate(row.deputies(), row.seats())),

	/** All suggestions. */
	TOTAL(SuggestionSet.ALL, OverviewRow::total),

	/** Waiting to be accepted. */
	TO_ACCEPT(SuggestionSet.TO_ACCEPT, OverviewRow::toAccept),

	/** Waiting for the presidium. */
	TO_HAND_OVER(SuggestionSet.TO_HAND_OVER, OverviewRow::toHandOver),

	/** With the agency. */
	HANDLING(SuggestionSet.HANDLING, OverviewRow::handling),

	/** Waiting for the deputy. */
	TO_EVALUATE(SuggestionSet.TO_EVALUATE, OverviewRow::toEvaluate),

	/** Evaluated. */
	TO_CONCLUDE(SuggestionSet.TO_CONCLUDE, OverviewRow::toConclude),

	/** Concluded. */
	CONCLUDED(SuggestionSet.CONCLUDED, OverviewRow::concluded),

	/** Replied, of those handed over. */
	REPLY_RATE(SuggestionSet.REPLIED_EVER, SuggestionSet.HANDED_OVER_EVER, OverviewRow::replyRate),

	/** Replied in time, of those replied or due. */
	ON_TIME_RATE(SuggestionSet.REPLIED_IN_TIME, SuggestionSet.DUE_OR_REPLIED, OverviewRow::onTimeRate),

	/** Satisfied, of those evaluated. */
	SATISFACTION_RATE(SuggestionSet.SATISFIED, SuggestionSet.EVALUATED_EVER, OverviewRow::satisfactionRate),

	/** Past the deadline. */
	OVERDUE(SuggestionSet.OVERDUE, OverviewRow::overdue),

	/** Due within fourteen days. */
	DUE_SOON(SuggestionSet.DUE_SOON, OverviewRow::dueSoon);

	/** All but the name of the township. */
	static final List<OverviewColumn> FIGURES = Arrays.stream(values()).filter((c) -> c != UNIT).toList();

	private final @Nullable SuggestionSet part;

	private final @Nullable SuggestionSet whole;

	private final Function<OverviewRow, Rate> value;

	OverviewColumn(SuggestionSet set, ToIntFunction<OverviewRow> count) {
		this(set, null, (row) -> new Rate(count.applyAsInt(row), 0));
	}

	OverviewColumn(@Nullable SuggestionSet part, @Nullable SuggestionSet whole, Function<OverviewRow, Rate> value) {
		this.part = part;
		this.whole = whole;
		this.value = value;
	}

	/** The count or, for a rate, both numbers. */
	Rate of(OverviewRow row) {
		return this.value.apply(row);
	}

	/** What is counted, or the upper number of the rate. */
	@Nullable SuggestionSet part() {
		return this.part;
	}

	/** The lower number of the rate. */
	@Nullable SuggestionSet whole() {
		return this.whole;
	}

	boolean isRate() {
		return this.whole != null;
	}

	/** The key of the sentence that says how it is counted. */
	String definitionKey() {
		String constant = (this.part == null || isRate()) ? "OverviewColumn." + name() : "SuggestionSet." + this.part;
		return constant + ".definition";
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
