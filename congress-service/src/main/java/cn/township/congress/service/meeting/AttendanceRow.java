package cn.township.congress.service.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One deputy on the list of a meeting. Reasons of leave are not among it.
 *
 * @param group of the deputy on that day; none if in none
 * @param id of the entry; none where there is none
 * @param late came after the roll was called
 */
public record AttendanceRow(long mandateId, String name, String district, @Nullable String group, boolean suspended,
		@Nullable Long id, MarkAttendance.State state, boolean late, @Nullable String approver, boolean hasReason) {
}
