package cn.township.congress.domain.session;

import java.time.LocalDate;

/**
 * A session of the congress has opened. Told within the same transaction.
 */
public record SessionOpened(long courseId, long sessionId, long congressId, LocalDate on) {
}
