package cn.township.congress.service.meeting;

/**
 * Somebody due at a meeting.
 *
 * @param suspended counts, but may neither attend nor vote (代表法第六十一条)
 */
public record Due(long mandateId, long personId, String name, boolean suspended) {
}
