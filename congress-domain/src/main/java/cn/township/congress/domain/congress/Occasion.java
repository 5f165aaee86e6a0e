package cn.township.congress.domain.congress;

import org.jspecify.annotations.Nullable;

/**
 * To which term and session a day belongs, derived from the township's own dates.
 *
 * @param congressId the term in force
 * @param sessionId the session of that day or, between sessions, the last one before it;
 * null before the first
 * @param inSession whether the congress was in session (会议期间) on that day
 */
public record Occasion(long congressId, @Nullable Long sessionId, boolean inSession) {
}
