package cn.township.congress.web.bill;

import java.util.Arrays;

import cn.township.congress.service.bill.BillFilter;
import cn.township.congress.service.bill.BillSet;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address; what makes no sense is left out.
 */
record BillFilterForm(@Nullable String set, @Nullable String course, @Nullable String unit, @Nullable String q,
		@Nullable String after, @Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	BillFilter filter() {
		BillSet wanted = Arrays.stream(BillSet.values())
			.filter((one) -> one.name().equals(this.set))
			.findFirst()
			.orElse(BillSet.ALL);
		return new BillFilter(wanted, id(this.course), code(), (this.q == null || this.q.isBlank()) ? null : this.q);
	}

	/** Whether anything but the tab is chosen. */
	public boolean isNarrowed() {
		return id(this.course) != null || code() != null || (this.q != null && !this.q.isBlank());
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address() {
		BillFilter filter = filter();
		return Address.of("/bills")
			.with("set", (filter.set() == BillSet.ALL) ? null : filter.set())
			.with("course", filter.course())
			.with("unit", filter.unit())
			.with("q", filter.words());
	}

	private @Nullable Integer code() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	private static @Nullable Long id(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
