package cn.township.congress.service.session;

import org.jspecify.annotations.Nullable;

/**
 * Texts a township has to bring to an end.
 *
 * @param toPublish resolutions and decisions adopted and not yet public
 * @param toIssue announcements drafted and not yet issued
 * @param toSign records not yet signed, of meetings that are over
 * @param firstToSign the meeting of the oldest of them
 */
public record Paperwork(long toPublish, long toIssue, long toSign, @Nullable Long firstToSign) {
}
