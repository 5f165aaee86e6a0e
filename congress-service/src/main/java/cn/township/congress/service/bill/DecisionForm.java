package cn.township.congress.service.bill;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which meeting of the presidium decided.
 *
 * @param meetingId the meeting where it is on record
 * @param on its day; that of the record counts where there is one
 * @param meeting as a paper cites it, where it is not on record
 */
public record DecisionForm(@Nullable Long meetingId, LocalDate on, @Nullable String meeting) {
}
