package cn.township.congress.web.suggestion;

import java.util.Arrays;

import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.service.suggestion.CommitmentFilter;
import cn.township.congress.service.suggestion.CommitmentSet;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the ledger as it stands in the address; what makes no sense is left out.
 */
record CommitmentFilterForm(@Nullable String set, @Nullable String q, @Nullable String year, @Nullable String agency,
		@Nullable String unit, @Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	CommitmentFilter filter() {
		String words = text(this.q);
		return new CommitmentFilter(selected(), words.isEmpty() ? null : words, number(this.year),
				text(this.agency).matches("[0-9]{1,18}") ? Long.valueOf(text(this.agency)) : null, number(this.unit));
	}

	CommitmentSet selected() {
		return Arrays.stream(CommitmentSet.values())
			.filter((one) -> one.name().equals(text(this.set)))
			.findFirst()
			.orElse(CommitmentSet.OPEN);
	}

	/** Whether anything but the tab is filtered. */
	public boolean isNarrowed() {
		CommitmentFilter filter = filter();
		return filter.words() != null || filter.year() != null || filter.agency() != null || filter.unit() != null;
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		Integer wanted = number(this.size);
		return (wanted != null) ? wanted : SIZE;
	}

	/** The same filter from the first row. */
	Address address() {
		return Address.of("/suggestions/commitments")
			.with("set", selected())
			.with("q", this.q)
			.with("year", this.year)
			.with("agency", this.agency)
			.with("unit", this.unit);
	}

	private static @Nullable Integer number(@Nullable String typed) {
		return text(typed).matches("[0-9]{1,9}") ? Integer.valueOf(text(typed)) : null;
	}

	private static String text(@Nullable String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}
