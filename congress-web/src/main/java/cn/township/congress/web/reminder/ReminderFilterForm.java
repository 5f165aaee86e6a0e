package cn.township.congress.web.reminder;

import java.util.Arrays;

import cn.township.congress.service.reminder.ReminderSet;
import cn.township.congress.service.shared.SliceRequest;
import cn.township.congress.web.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the list as it stands in the address; what makes no sense is left out.
 */
record ReminderFilterForm(@Nullable String set, @Nullable String unit, @Nullable String after, @Nullable String before,
		@Nullable String size) {

	private static final int SIZE = 20;

	ReminderSet chosen() {
		return Arrays.stream(ReminderSet.values())
			.filter((one) -> one.name().equals(this.set))
			.findFirst()
			.orElse(ReminderSet.MINE);
	}

	@Nullable Integer code() {
		return (this.unit != null && this.unit.strip().matches("[1-9][0-9]{8}")) ? Integer.valueOf(this.unit.strip())
				: null;
	}

	SliceRequest slice() {
		return new SliceRequest(this.after, this.before, pageSize());
	}

	int pageSize() {
		return (this.size != null && this.size.matches("[0-9]{1,3}")) ? Integer.parseInt(this.size) : SIZE;
	}

	/** The same filter from the first row. */
	Address address() {
		return Address.of("/reminders").with("set", chosen()).with("unit", code());
	}

}
