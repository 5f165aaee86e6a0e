package cn.township.congress.service.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.township.congress.service.shared.Slice;

/**
 * What is due, as far as the reader may see it.
 *
 * @param counts how many each set has
 * @param towns how many each township has; for the county
 */
public record DueList(LocalDate today, Slice<Due> slice, Map<ReminderSet, Long> counts, List<Town> towns) {

	/** A township with so many rows. */
	public record Town(int code, String name, long count) {
	}

}
