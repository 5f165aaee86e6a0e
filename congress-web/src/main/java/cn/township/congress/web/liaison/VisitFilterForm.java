package cn.township.congress.web.liaison;

import java.util.Arrays;

import cn.township.congress.domain.liaison.TargetKind;
import cn.township.congress.service.liaison.VisitFilter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the visits as it stands in the address; what makes no sense is left out.
 */
record VisitFilterForm(@Nullable String year, @Nullable String unit, @Nullable String kind, @Nullable String target,
		@Nullable String assignment, @Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	VisitFilter filter() {
		return new VisitFilter(yearOrNull(), Texts.code(this.unit), kindOrNull(), number(this.target),
				number(this.assignment));
	}

	public boolean isNarrowed() {
		return !filter().equals(VisitFilter.all());
	}

	public @Nullable Integer yearOrNull() {
		return (this.year != null && this.year.strip().matches("20[0-9]{2}")) ? Integer.valueOf(this.year.strip())
				: null;
	}

	public @Nullable TargetKind kindOrNull() {
		return Arrays.stream(TargetKind.values()).filter((k) -> k.name().equals(this.kind)).findFirst().orElse(null);
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address(String path) {
		VisitFilter filter = filter();
		return Address.of(path)
			.with("year", filter.year())
			.with("unit", filter.unit())
			.with("kind", filter.kind())
			.with("target", filter.target())
			.with("assignment", filter.assignment());
	}

	private static @Nullable Long number(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
