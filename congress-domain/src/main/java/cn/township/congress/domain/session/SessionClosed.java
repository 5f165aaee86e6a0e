package cn.township.congress.domain.session;

import java.time.LocalDate;

/**
 * A session of the congress has closed. Told within the same transaction, so that what
 * follows from it begins with the close.
 */
public record SessionClosed(long courseId, long sessionId, long congressId, LocalDate on) {
}
