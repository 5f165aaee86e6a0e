package cn.township.congress.web.inquiry;

import cn.township.congress.service.inquiry.InquiryFilter;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list as it stands in the address; what makes no sense is left out.
 */
record InquiryFilterForm(@Nullable String course, @Nullable String unit, @Nullable String after,
		@Nullable String before, @Nullable String size) {

	private static final int SIZE = 20;

	InquiryFilter filter() {
		return new InquiryFilter(id(this.course), code());
	}

	/** Whether anything is chosen. */
	public boolean isNarrowed() {
		return id(this.course) != null || code() != null;
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address(String path) {
		return Address.of(path).with("course", filter().course()).with("unit", filter().unit());
	}

	private @Nullable Integer code() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	private static @Nullable Long id(@Nullable String typed) {
		return (typed != null && typed.strip().matches("[0-9]{1,18}")) ? Long.valueOf(typed.strip()) : null;
	}

}
