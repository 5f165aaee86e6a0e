package cn.township.congress.web.resolution;

import java.util.Arrays;

import cn.township.congress.domain.resolution.ResolutionKind;
import cn.township.congress.domain.resolution.ResolutionStatus;
import cn.township.congress.service.resolution.ResolutionFilter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address; what makes no sense is left out.
 */
record ResolutionFilterForm(@Nullable String unit, @Nullable String term, @Nullable String session,
		@Nullable String meeting, @Nullable String year, @Nullable String kind, @Nullable String status,
		@Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	ResolutionFilter filter() {
		return new ResolutionFilter(number(this.unit, "[0-9]{9}"), number(this.term, "[0-9]{1,2}"), id(this.session),
				id(this.meeting), number(this.year, "[0-9]{4}"), constant(ResolutionKind.values(), this.kind),
				constant(ResolutionStatus.values(), this.status));
	}

	public boolean isNarrowed() {
		return !filter().equals(ResolutionFilter.all());
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address(String path) {
		ResolutionFilter filter = filter();
		return Address.of(path)
			.with("unit", filter.unit())
			.with("term", filter.term())
			.with("session", filter.course())
			.with("meeting", filter.meeting())
			.with("year", filter.year())
			.with("kind", filter.kind())
			.with("status", filter.status());
	}

	private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
		return Arrays.stream(all).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

	private static @Nullable Integer number(@Nullable String typed, String shape) {
		return (typed != null && typed.strip().matches(shape)) ? Integer.valueOf(typed.strip()) : null;
	}

	private static @Nullable Long id(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
