package cn.township.congress.domain.congress;

import java.time.LocalDate;

/**
 * The election day of a congress had been entered wrongly and has been corrected. Told
 * within the same transaction.
 */
public record ElectionDayCorrected(long congressId, LocalDate from, LocalDate to) {
}
