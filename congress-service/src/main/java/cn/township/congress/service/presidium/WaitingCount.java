package cn.township.congress.service.presidium;

import cn.township.congress.domain.presidium.SubjectKind;

/**
 * How many matters of a kind wait for the presidium.
 */
public record WaitingCount(SubjectKind kind, int count) {
}
