package cn.township.congress.service.paper;

import org.jspecify.annotations.Nullable;

/**
 * Which suggestions a ledger is printed of.
 *
 * @param year of submission
 * @param session made in or after that session
 * @param unit of that township, for a county
 */
record LedgerChoice(@Nullable Integer year, @Nullable Long session, @Nullable Integer unit) {
}
