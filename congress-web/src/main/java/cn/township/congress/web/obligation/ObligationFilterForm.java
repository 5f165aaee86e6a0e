package cn.township.congress.web.obligation;

import java.util.Arrays;

import cn.township.congress.domain.obligation.ObligationKind;
import cn.township.congress.service.obligation.ObligationFilter;
import cn.township.congress.service.obligation.ObligationSet;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address; what makes no sense is left out.
 */
record ObligationFilterForm(@Nullable String set, @Nullable String kind, @Nullable String unit, @Nullable String owner,
		@Nullable String course, @Nullable String meeting, @Nullable String resolution, @Nullable String after,
		@Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	ObligationFilter filter() {
		ObligationSet wanted = Arrays.stream(ObligationSet.values())
			.filter((one) -> one.name().equals(this.set))
			.findFirst()
			.orElse(ObligationSet.OPEN);
		ObligationKind of = Arrays.stream(ObligationKind.values())
			.filter((one) -> one.name().equals(this.kind))
			.findFirst()
			.orElse(null);
		String who = (this.owner == null || this.owner.isBlank()) ? null : this.owner.strip();
		return new ObligationFilter(wanted, of, code(), who, id(this.course), id(this.meeting), id(this.resolution));
	}

	/** Whether anything but the tab is chosen. */
	public boolean isNarrowed() {
		return !filter().in(ObligationSet.OPEN).equals(ObligationFilter.of(ObligationSet.OPEN));
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address(String path) {
		ObligationFilter filter = filter();
		return Address.of(path)
			.with("set", filter.set())
			.with("kind", filter.kind())
			.with("unit", filter.unit())
			.with("owner", filter.owner())
			.with("course", filter.course())
			.with("meeting", filter.meeting())
			.with("resolution", filter.resolution());
	}

	private @Nullable Integer code() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	private static @Nullable Long id(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
