package cn.township.congress.web.openness;

import java.util.Arrays;

import cn.township.congress.domain.suggestion.Category;
import cn.township.congress.service.openness.PublicFilter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the public list as it stands in the address; what makes no sense is left
 * out.
 */
record PublicFilterForm(@Nullable String year, @Nullable String category, @Nullable String q, @Nullable String after,
		@Nullable String before) {

	static final int SIZE = 20;

	private static final int LONGEST = 50;

	PublicFilter filter() {
		Integer wanted = (this.year != null && this.year.strip().matches("[12][0-9]{3}"))
				? Integer.valueOf(this.year.strip()) : null;
		Category of = Arrays.stream(Category.values())
			.filter((one) -> one.name().equals(this.category))
			.findFirst()
			.orElse(null);
		String words = (this.q == null || this.q.isBlank()) ? null : this.q.strip();
		return new PublicFilter(wanted, of,
				(words != null && words.length() > LONGEST) ? words.substring(0, LONGEST) : words);
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, SIZE);
	}

	/** The same filter from the first row. */
	Address address(int unit) {
		PublicFilter filter = filter();
		return Address.of("/public/" + unit)
			.with("year", filter.year())
			.with("category", filter.category())
			.with("q", filter.words());
	}

}
