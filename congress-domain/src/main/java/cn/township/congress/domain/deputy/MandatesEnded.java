package cn.township.congress.domain.deputy;

import java.time.LocalDate;
import java.util.List;

/**
 * These deputies no longer count from that day on: whatever else they hold by their
 * mandate ends with it. Published in the transaction that ends the mandates.
 *
 * @param mandateIds the mandates
 * @param on first day they no longer count
 */
public record MandatesEnded(List<Long> mandateIds, LocalDate on) {
}
